import type { Article } from '../../article/article.ts'
import type { Queries } from '../database.ts'
import { packed, unpacked } from '../packing/packed.ts'
import { key, plainOrNull } from '../rows/text.ts'
import type { Identity, Known } from './known-articles.ts'
import { textChanges } from './text-changes.ts'

/** A version that is to be kept. */
export interface Coming extends Identity {
  readonly article: Article
  readonly hash: string
  readonly seen: string
  readonly changed: string
}

const columns = ({ id, title, outlet, published, language, wire, text }: Article) => ({
  id,
  title: plainOrNull(title),
  outlet: outlet === null ? null : key(outlet),
  published: plainOrNull(published),
  language: plainOrNull(language),
  wire: plainOrNull(wire?.agency ?? null),
  length: text.length,
})

/** Keeps the first versions of articles, in their order. */
export async function insertNew(
  queries: Queries,
  coming: readonly Coming[],
): Promise<readonly (Coming & { n: number })[]> {
  if (coming.length === 0) return []
  const rows = await queries
    .insertInto('articles')
    .values(
      coming.map(({ article, url, hash, changed }) => ({
        ...columns(article),
        url,
        hash,
        version: 1,
        added: changed,
        changed,
        place: null,
      })),
    )
    .returning(['n', 'id'])
    .execute()
  const numbers = new Map(rows.map(({ n, id }) => [id, n]))
  const numbered = coming.map((one) => ({ ...one, n: numbers.get(one.id) as number }))
  await queries
    .insertInto('versions')
    .values(numbered.map((one) => versionRow(one, 1, null)))
    .execute()
  await queries
    .insertInto('texts')
    .values(numbered.map(({ n, article }) => ({ article: n, version: 1, body: packed(article) })))
    .execute()
  return numbered
}

/** Keeps a newer version of an article. */
export async function insertVersion(queries: Queries, before: Known, coming: Coming): Promise<Known> {
  const { n } = before
  const { id, url, article, hash, changed } = coming
  const version = before.version + 1
  const changes = textChanges(await textOf(queries, n, before.version), article.text)
  await queries
    .updateTable('articles')
    .set({ ...columns(article), url, hash, version, changed })
    .where('n', '=', n)
    .execute()
  await queries
    .insertInto('versions')
    .values(versionRow({ ...coming, n }, version, JSON.stringify(changes)))
    .execute()
  await queries
    .insertInto('texts')
    .values({ article: n, version, body: packed(article) })
    .execute()
  return { n, id, url, version, hash }
}

const versionRow = ({ n, article, hash, seen }: Coming & { n: number }, version: number, changes: string | null) => ({
  article: n,
  version,
  hash,
  seen,
  title: plainOrNull(article.title),
  length: article.text.length,
  changes,
})

async function textOf(queries: Queries, article: number, version: number): Promise<string> {
  const { body } = await queries
    .selectFrom('texts')
    .select('body')
    .where('article', '=', article)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return unpacked<Article>(body).text
}
