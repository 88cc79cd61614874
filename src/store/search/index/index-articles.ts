import { sql } from 'kysely'
import type { Article, Day } from '../../../article/article.ts'
import type { Queries } from '../../database.ts'
import { batches, inBatches } from '../../rows/batches.ts'
import type { Session } from '../../session.ts'
import { ANY, articleMark, foldName, mark } from '../words/marks.ts'
import { keepNames } from '../words/names.ts'
import { forms } from '../words/words.ts'
import { placeOf } from './place.ts'

/** An article with the day that it is listed under. */
export interface DatedArticle {
  readonly n: number
  readonly article: Article
  readonly day: Day | null
}

/** Makes articles searchable, in place of what was indexed of them. */
export async function indexArticles(
  { words }: Session,
  queries: Queries,
  articles: readonly DatedArticle[],
): Promise<void> {
  if (articles.length === 0) return
  const before = await inBatches(
    articles.map(({ n }) => n),
    (some) => queries.selectFrom('articles').select('place').where('n', 'in', some).execute(),
  )
  await words.remove(
    queries,
    'articles',
    before.flatMap(({ place }) => place ?? []),
  )
  const numbers = await words.numbers(queries, articles.length)
  const placed = articles.map(({ n, article, day }, i) => ({ n, article, place: placeOf(day, numbers[i]) }))
  for (const some of batches(placed)) await keepPlaces(queries, some)
  await keepNames(
    queries,
    articles.flatMap(({ article }) => article.outlet ?? []),
  )
  await words.put(
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

/** In one statement, in words that both databases understand. */
async function keepPlaces(
  queries: Queries,
  placed: readonly { readonly n: number; readonly place: number }[],
): Promise<void> {
  const cases = placed.map(({ n, place }) => sql`when ${n} then cast(${place} as bigint)`)
  await queries
    .updateTable('articles')
    .set({ place: sql<number>`case n ${sql.join(cases, sql` `)} end` })
    .where(
      'n',
      'in',
      placed.map(({ n }) => n),
    )
    .execute()
}
