import type { Annotations } from '../../../annotate/annotations.ts'
import type { Queries } from '../../database.ts'
import { batches, inBatches } from '../../rows/batches.ts'
import { plainOrNull } from '../../rows/text.ts'
import type { Session } from '../../session.ts'
import { articleMark, foldName } from '../words/marks.ts'
import { keepNames } from '../words/names.ts'
import type { Behind } from './behind.ts'
import { type FigureRow, figureRows } from './figure-rows.ts'
import { indexArticles } from './index-articles.ts'
import { placeOf } from './place.ts'
import type { RowWords } from './row-words.ts'
import { type SayingRow, sayingRows } from './saying-rows.ts'
import type { Indexed } from './word-index.ts'

/** What one article says. */
export interface NumberedAnnotations {
  readonly n: number
  readonly annotations: Annotations
}

/** A row with its article and its place. */
interface Placed<Row> {
  readonly n: number
  readonly place: number
  readonly row: Row
}

/** What the names of the rows are kept as. */
type NumberOf = (name: string | null) => number | null

/** Makes what articles say searchable, in place of what this analysis had found in them. */
export async function indexAnnotations(
  session: Session,
  queries: Queries,
  analysis: string,
  annotated: readonly NumberedAnnotations[],
): Promise<void> {
  if (annotated.length === 0) return
  await unindexAnnotations(
    session,
    queries,
    annotated.map(({ n }) => n),
    analysis,
  )
  const sayings = await placed(session, queries, annotated, (one) => sayingRows(one, analysis))
  const figures = await placed(session, queries, annotated, (one) => figureRows(one, analysis))
  const numberOf = await numbersOf(queries, [...sayings, ...figures])
  for (const some of batches(sayings)) {
    await queries
      .insertInto('sayings')
      .values(some.map((one) => ({ analysis, ...sayingValues(one, numberOf) })))
      .execute()
  }
  for (const some of batches(figures)) {
    await queries
      .insertInto('figures')
      .values(some.map((one) => ({ analysis, ...figureValues(one, numberOf) })))
      .execute()
  }
  await putWords(session, queries, 'sayings', sayings)
  await putWords(session, queries, 'figures', figures)
  // The day of an article that states none is known from now on.
  const dated = annotated.filter(({ annotations: { article, published } }) => article.published === null && published)
  await indexArticles(
    session,
    queries,
    dated.map(({ n, annotations: { article, published } }) => ({ n, article, day: published?.day ?? null })),
  )
}

/** Takes out what was said and counted in articles, by one analysis or by all. */
export async function unindexAnnotations(
  { words }: Session,
  queries: Queries,
  articles: readonly number[],
  analysis?: string,
): Promise<void> {
  for (const table of ['sayings', 'figures'] as const) {
    const rows = await inBatches(articles, (some) =>
      queries
        .deleteFrom(table)
        .where('article', 'in', some)
        .$if(analysis !== undefined, (query) => query.where('analysis', '=', analysis as string))
        .returning('place')
        .execute(),
    )
    await words.remove(
      queries,
      table,
      rows.map(({ place }) => place),
    )
  }
}

/** Rows with places: the first of an article has the highest number, since the highest are shown first. */
async function placed<Row>(
  { words }: Session,
  queries: Queries,
  annotated: readonly NumberedAnnotations[],
  rowsOf: (annotations: Annotations) => readonly Row[],
): Promise<readonly Placed<Row>[]> {
  const rows = annotated.flatMap(({ n, annotations }) => {
    const day = annotations.published?.day ?? annotations.article.published
    return rowsOf(annotations).map((row) => ({ n, day, row }))
  })
  const numbers = await words.numbers(queries, rows.length)
  return rows.map(({ n, day, row }, i) => ({ n, row, place: placeOf(day, numbers[rows.length - 1 - i]) }))
}

async function numbersOf(queries: Queries, rows: readonly Placed<Behind>[]): Promise<NumberOf> {
  const numbers = await keepNames(
    queries,
    rows.flatMap(({ row }) => row.names),
  )
  return (name) => (name === null ? null : (numbers.get(foldName(name)) ?? null))
}

const sayingValues = ({ n, place, row }: Placed<SayingRow>, numberOf: NumberOf) => ({
  place,
  article: n,
  attribution: row.attribution,
  speaker: numberOf(row.speaker),
  body: numberOf(row.body),
  named: Number(row.named),
  stance: row.said.stance,
  quotation: row.said.quotation,
  content: JSON.stringify(row.said.content.map(({ start, end }) => [start, end])),
})

const figureValues = ({ n, place, row: { figure, excerpt, ...row } }: Placed<FigureRow>, numberOf: NumberOf) => ({
  place,
  article: n,
  quantity: row.quantity,
  speaker: numberOf(row.speaker),
  body: numberOf(row.body),
  named: Number(row.named),
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
})

const putWords = (
  { words }: Session,
  queries: Queries,
  table: Indexed,
  rows: readonly Placed<{ readonly words: RowWords }>[],
): Promise<void> =>
  words.put(
    queries,
    table,
    rows.map(({ n, place, row }) => ({ ...row.words, place, marks: [...row.words.marks, articleMark(n)] })),
  )
