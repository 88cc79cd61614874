import type { Article } from '../../article/article.ts'
import type { Queries } from '../database.ts'
import { unpacked } from '../packing/packed.ts'
import { inBatches } from '../rows/batches.ts'
import { dayAt } from './index/place.ts'
import type { ToldHit } from './search.ts'

/** A row of sayings or of figures. */
interface Row {
  readonly place: number
  readonly article: number
  readonly speaker: number | null
  readonly body: number | null
  readonly named: number
}

/** The report that a row stands in, as it is now, and what hits of sayings and of figures tell alike. */
interface Told {
  readonly article: Article
  readonly hit: Omit<ToldHit, 'excerpt'>
}

/** Looks up the reports and names that some rows point to, each once, and gives a row's own. */
export async function toldBy(queries: Queries, rows: readonly Row[]): Promise<(row: Row) => Told> {
  const [articles, names] = await Promise.all([
    articlesOf(queries, [...new Set(rows.map(({ article }) => article))]),
    namesOf(queries, [...new Set(rows.flatMap(({ speaker, body }) => [speaker, body]))]),
  ])
  const nameOf = (n: number | null): string | null => names.get(n) ?? null
  return ({ place, article: n, speaker, body, named }) => {
    const article = articles.get(n) as Article
    const { id, title, outlet, url } = article
    const behind = { speaker: nameOf(speaker), body: nameOf(body), named: named === 1 }
    return { article, hit: { article: id, title, outlet, url, day: dayAt(place), ...behind } }
  }
}

async function articlesOf(queries: Queries, numbers: readonly number[]): Promise<ReadonlyMap<number, Article>> {
  const rows = await inBatches(numbers, (some) =>
    queries
      .selectFrom('articles')
      .innerJoin('texts', (join) =>
        join.onRef('texts.article', '=', 'articles.n').onRef('texts.version', '=', 'articles.version'),
      )
      .select(['articles.n', 'texts.body'])
      .where('articles.n', 'in', some)
      .execute(),
  )
  return new Map(rows.map(({ n, body }) => [n, unpacked<Article>(body)]))
}

async function namesOf(
  queries: Queries,
  numbers: readonly (number | null)[],
): Promise<ReadonlyMap<number | null, string>> {
  const rows = await inBatches(
    numbers.filter((n) => n !== null),
    (some) => queries.selectFrom('names').select(['n', 'name']).where('n', 'in', some).execute(),
  )
  return new Map(rows.map(({ n, name }) => [n, name]))
}
