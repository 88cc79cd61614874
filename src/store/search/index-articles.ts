import type { Article, Day } from '../../article/article.ts'
import type { Queries } from '../database.ts'
import type { Session } from '../session.ts'
import { ANY, articleMark, foldName, mark } from './marks.ts'
import { keepNames } from './names.ts'
import { placeOf } from './place.ts'
import { forms } from './words.ts'

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
  const before = await queries
    .selectFrom('articles')
    .select('place')
    .where(
      'n',
      'in',
      articles.map(({ n }) => n),
    )
    .execute()
  await words.remove(
    queries,
    'articles',
    before.flatMap(({ place }) => place ?? []),
  )
  const numbers = await words.numbers(queries, articles.length)
  const placed = articles.map(({ n, article, day }, i) => ({ n, article, place: placeOf(day, numbers[i]) }))
  for (const { n, place } of placed) {
    await queries.updateTable('articles').set({ place }).where('n', '=', n).execute()
  }
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
