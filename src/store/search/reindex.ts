import type { Annotations } from '../../annotate/annotations.ts'
import type { Article, Day } from '../../article/article.ts'
import type { AnnotatedVersion } from '../annotations.ts'
import type { Queries } from '../database.ts'
import { unpacked } from '../packing/packed.ts'
import type { Session } from '../session.ts'
import { batches } from '../tables/batches.ts'
import { plainOrNull } from '../tables/text.ts'
import { ANY, foldName, mark } from './marks.ts'
import { keepNames } from './names.ts'
import { placeOf, takeNumbers } from './place.ts'
import { figureRows, sayingRows } from './rows.ts'
import { articleMark } from './sought.ts'
import { forms } from './words.ts'

/** An article with the day that it is listed under. */
export interface DatedArticle {
  readonly n: number
  readonly article: Article
  readonly day: Day | null
}

/** Makes articles searchable, in place of what was indexed of them. */
export async function indexArticles(
  session: Session,
  queries: Queries,
  articles: readonly DatedArticle[],
): Promise<void> {
  if (articles.length === 0) return
  await unindexArticles(
    session,
    queries,
    articles.map(({ n }) => n),
  )
  const first = await takeNumbers(queries, articles.length)
  const placed = articles.map(({ n, article, day }, i) => ({ n, article, place: placeOf(day, first + i) }))
  for (const { n, place } of placed) {
    await queries.updateTable('articles').set({ place }).where('n', '=', n).execute()
  }
  await keepNames(
    queries,
    articles.flatMap(({ article }) => article.outlet ?? []),
  )
  await session.words.put(
    queries,
    'articles',
    placed.map(({ n, place, article: { title, text, outlet } }) => ({
      place,
      head: forms(title ?? ''),
      text: forms(text),
      marks: [ANY, articleMark(n), ...(outlet === null ? [] : [mark('outlet', foldName(outlet))])],
    })),
  )
}

async function unindexArticles({ words }: Session, queries: Queries, articles: readonly number[]): Promise<void> {
  const rows = await queries.selectFrom('articles').select('place').where('n', 'in', articles).execute()
  await words.remove(
    queries,
    'articles',
    rows.flatMap(({ place }) => place ?? []),
  )
}

/** Takes out what was said and counted in an article, by one analysis or by all. */
export async function unindexAnnotations(
  { words }: Session,
  queries: Queries,
  article: number,
  analysis?: string,
): Promise<void> {
  for (const table of ['sayings', 'figures'] as const) {
    const rows = await queries
      .deleteFrom(table)
      .where('article', '=', article)
      .$if(analysis !== undefined, (query) => query.where('analysis', '=', analysis as string))
      .returning('place')
      .execute()
    await words.remove(
      queries,
      table,
      rows.map(({ place }) => place),
    )
  }
}

/** Makes what articles say searchable, in place of what this analysis had found. */
export async function indexAnnotations(
  session: Session,
  queries: Queries,
  analysis: string,
  annotated: readonly { readonly n: number; readonly annotated: AnnotatedVersion }[],
): Promise<void> {
  if (annotated.length === 0) return
  const all = annotated.map(({ n, annotated: { annotations } }) => ({
    n,
    day: dayOf(annotations),
    article: annotations.article,
    sayings: sayingRows(annotations, analysis),
    figures: figureRows(annotations, analysis),
  }))
  for (const { n } of all) await unindexAnnotations(session, queries, n, analysis)
  const rows = all.flatMap(({ sayings, figures }) => [...sayings, ...figures])
  const names = await keepNames(
    queries,
    rows.flatMap(({ speaker, body }) => [speaker ?? [], body ?? []].flat()),
  )
  const numberOf = (name: string | null): number | null =>
    name === null ? null : (names.get(foldName(name.slice(0, 200))) ?? null)

  // The first of an article gets the highest number, since the highest are shown first.
  let free = (await takeNumbers(queries, rows.length)) + rows.length
  const sayings = all.flatMap(({ n, day, sayings }) => sayings.map((row) => ({ n, row, place: placeOf(day, --free) })))
  const figures = all.flatMap(({ n, day, figures }) => figures.map((row) => ({ n, row, place: placeOf(day, --free) })))
  for (const some of batches(sayings)) {
    await queries
      .insertInto('sayings')
      .values(
        some.map(({ n, place, row: { attribution, said, speaker, body, named } }) => ({
          place,
          article: n,
          analysis,
          attribution,
          speaker: numberOf(speaker),
          body: numberOf(body),
          named: Number(named),
          stance: said.stance,
          quotation: said.quotation,
          content: JSON.stringify(said.content.map(({ start, end }) => [start, end])),
        })),
      )
      .execute()
  }
  for (const some of batches(figures)) {
    await queries
      .insertInto('figures')
      .values(
        some.map(({ n, place, row: { quantity, figure, excerpt, speaker, body, named } }) => ({
          place,
          article: n,
          analysis,
          quantity,
          speaker: numberOf(speaker),
          body: numberOf(body),
          named: Number(named),
          measure: plainOrNull(figure.measures),
          value: figure.value,
          low: figure.low,
          high: figure.high,
          unit: figure.unit,
          modifier: figure.modifier,
          start: figure.start,
          finish: figure.end,
          excerpt_start: excerpt.start,
          excerpt_finish: excerpt.end,
        })),
      )
      .execute()
  }
  for (const [table, placed] of [
    ['sayings', sayings],
    ['figures', figures],
  ] as const) {
    await session.words.put(
      queries,
      table,
      placed.map(({ n, place, row: { words } }) => ({ ...words, place, marks: [...words.marks, articleMark(n)] })),
    )
  }
  await indexArticles(
    session,
    queries,
    all.filter(({ article, day }) => article.published === null && day !== null),
  )
}

const dayOf = ({ published, article }: Annotations): Day | null => published?.day ?? article.published

/** Articles in one transaction of the first indexing. */
const BATCH = 200

/** Indexes the articles that no index holds yet: those of a store from before there was search. */
export async function indexAnew(session: Session): Promise<void> {
  for (;;) {
    const some = await session.write(async (queries) => {
      const rows = await queries
        .selectFrom('articles')
        .innerJoin('texts', (join) =>
          join.onRef('texts.article', '=', 'articles.n').onRef('texts.version', '=', 'articles.version'),
        )
        .select(['articles.n', 'texts.body'])
        .where('articles.place', 'is', null)
        .limit(BATCH)
        .execute()
      const articles = rows.map(({ n, body }) => ({ n, article: unpacked<Article>(body) }))
      await indexArticles(
        session,
        queries,
        articles.map((one) => ({ ...one, day: one.article.published })),
      )
      return rows.length
    }, 'articles')
    if (some < BATCH) return
  }
}
