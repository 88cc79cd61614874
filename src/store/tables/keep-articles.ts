import type { Article } from '../../article/article.ts'
import type { Kept, SeenArticle } from '../articles.ts'
import type { Queries } from '../database.ts'
import { packed, unpacked } from '../packing/packed.ts'
import { unindexAnnotations } from '../search/index-annotations.ts'
import { indexArticles } from '../search/index-articles.ts'
import type { Session } from '../session.ts'
import { inBatches } from './batches.ts'
import { contentHash, idBesides, urlKey } from './identity.ts'
import { key, plainOrNull } from './text.ts'
import { textChanges } from './text-changes.ts'

/** An article as the store knows it, or is about to. */
interface Known {
  readonly n: number
  readonly id: string
  readonly url: string | null
  readonly version: number
  readonly hash: string
}

/** Keeps a batch, under the lock of all articles: see `Articles.add`. */
export async function keepArticles(
  session: Session,
  queries: Queries,
  seen: readonly SeenArticle[],
): Promise<readonly Kept[]> {
  const known = await knownArticles(queries, seen)
  const kept: Kept[] = []
  const changed: { readonly n: number; readonly article: Article }[] = []
  for (const one of seen) {
    const { url, id } = identify(one.article, known)
    const article = { ...one.article, id }
    const hash = contentHash(article)
    const before = known.byId.get(id)
    if (before !== undefined && (await isKept(queries, before, hash, one.seen))) {
      kept.push({ id, version: before.version, outcome: 'unchanged' })
      continue
    }
    const version = (before?.version ?? 0) + 1
    const row = { ...columns(article), url, hash, version, changed: session.now() }
    const n = before === undefined ? await insert(queries, row) : await update(queries, before.n, row)
    const now: Known = { n, id, url, version, hash }
    await insertVersion(queries, now, { article, seen: one.seen })
    remember(known, now)
    changed.push({ n, article })
    kept.push({ id, version, outcome: before === undefined ? 'new' : 'changed' })
    if (before !== undefined) await unindexAnnotations(session, queries, n)
  }
  const last = new Map(changed.map((one) => [one.n, one]))
  await indexArticles(
    session,
    queries,
    [...last.values()].map(({ n, article }) => ({ n, article, day: article.published })),
  )
  return kept
}

interface KnownArticles {
  readonly byId: Map<string, Known>
  readonly byUrl: Map<string, Known>
}

function remember({ byId, byUrl }: KnownArticles, article: Known): void {
  byId.set(article.id, article)
  if (article.url !== null) byUrl.set(article.url, article)
}

async function knownArticles(queries: Queries, seen: readonly SeenArticle[]): Promise<KnownArticles> {
  const urls = seen.flatMap(({ article: { url } }) => (url === null ? [] : urlKey(url)))
  const ids = seen.flatMap(({ article: { id, url } }) => {
    const own = key(id)
    return url === null ? [own] : [own, idBesides(own, urlKey(url))]
  })
  const known: KnownArticles = { byId: new Map(), byUrl: new Map() }
  for (const [column, keys] of [
    ['id', ids],
    ['url', urls],
  ] as const) {
    const rows = await inBatches([...new Set(keys)], (some) =>
      queries.selectFrom('articles').select(['n', 'id', 'url', 'version', 'hash']).where(column, 'in', some).execute(),
    )
    for (const row of rows) remember(known, row)
  }
  return known
}

/** The id and URL that an article is kept under. */
function identify(
  { id, url }: Article,
  { byId, byUrl }: KnownArticles,
): { readonly id: string; readonly url: string | null } {
  const own = key(id)
  const page = url === null ? null : urlKey(url)
  const sameUrl = page === null ? undefined : byUrl.get(page)
  if (sameUrl !== undefined) return { id: sameUrl.id, url: page }
  const sameId = byId.get(own)
  if (sameId === undefined || sameId.url === null || page === null) return { id: own, url: page ?? sameId?.url ?? null }
  return { id: idBesides(own, page), url: page }
}

/** Whether this version is there already, or said nothing new at the time that it was seen. */
async function isKept(queries: Queries, { n, hash: current }: Known, hash: string, seen: string): Promise<boolean> {
  if (hash === current) return true
  const { latest } = await queries
    .selectFrom('versions')
    .select((eb) => eb.fn.max('seen').as('latest'))
    .where('article', '=', n)
    .executeTakeFirstOrThrow()
  if (latest === null || seen > latest) return false
  const same = await queries
    .selectFrom('versions')
    .select('version')
    .where('article', '=', n)
    .where('hash', '=', hash)
    .executeTakeFirst()
  return same !== undefined
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

type Row = ReturnType<typeof columns> & { url: string | null; hash: string; version: number; changed: string }

async function insert(queries: Queries, row: Row): Promise<number> {
  const { n } = await queries
    .insertInto('articles')
    .values({ ...row, added: row.changed, place: null })
    .returning('n')
    .executeTakeFirstOrThrow()
  return n
}

async function update(queries: Queries, n: number, row: Row): Promise<number> {
  await queries.updateTable('articles').set(row).where('n', '=', n).execute()
  return n
}

async function insertVersion(
  queries: Queries,
  { n, version, hash }: Known,
  { article, seen }: SeenArticle,
): Promise<void> {
  const { text, title } = article
  const before = version === 1 ? null : await textOf(queries, n, version - 1)
  const changes = before === null ? null : JSON.stringify(textChanges(before, text))
  await queries
    .insertInto('versions')
    .values({ article: n, version, hash, seen, title: plainOrNull(title), length: text.length, changes })
    .execute()
  await queries
    .insertInto('texts')
    .values({ article: n, version, body: packed(article) })
    .execute()
}

async function textOf(queries: Queries, article: number, version: number): Promise<string> {
  const { body } = await queries
    .selectFrom('texts')
    .select('body')
    .where('article', '=', article)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return unpacked<Article>(body).text
}
