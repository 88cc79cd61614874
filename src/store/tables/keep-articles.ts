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

/** What an article is found by. */
interface Identity {
  readonly id: string
  readonly url: string | null
}

/** An article as the store has it. */
interface Known extends Identity {
  readonly n: number
  readonly version: number
  readonly hash: string
}

/** A version that is to be kept. */
interface Coming extends Identity {
  readonly article: Article
  readonly hash: string
  readonly seen: string
  readonly changed: string
}

/** A version that has been kept. */
interface Written {
  readonly n: number
  readonly article: Article
}

/** Keeps a batch, under the lock of all articles: see `Articles.add`. */
export async function keepArticles(
  session: Session,
  queries: Queries,
  seen: readonly SeenArticle[],
): Promise<readonly Kept[]> {
  const known = await knownArticles(queries, seen)
  const kept: Kept[] = []
  const written: Written[] = []
  // New ones are written together; one that comes a second time is looked at once its first text is kept.
  const fresh = new Map<string, Coming>()
  const writeFresh = async (): Promise<void> => {
    for (const { n, ...one } of await insertNew(queries, [...fresh.values()])) {
      known.stored.set(one.id, { n, id: one.id, url: one.url, version: 1, hash: one.hash })
      written.push({ n, article: one.article })
    }
    fresh.clear()
  }
  for (const one of seen) {
    const { url, id } = identify(one.article, known)
    if (fresh.has(id)) await writeFresh()
    const article = { ...one.article, id }
    const coming = { id, url, article, hash: contentHash(article), seen: one.seen, changed: session.now() }
    const before = known.stored.get(id)
    if (before === undefined) {
      remember(known, coming)
      fresh.set(id, coming)
      kept.push({ id, version: 1, outcome: 'new' })
    } else if (await isKept(queries, before, coming)) {
      kept.push({ id, version: before.version, outcome: 'unchanged' })
    } else {
      const now = await insertVersion(queries, before, coming)
      remember(known, now)
      known.stored.set(id, now)
      written.push({ n: now.n, article })
      kept.push({ id, version: now.version, outcome: 'changed' })
    }
  }
  await writeFresh()
  const changed = kept.flatMap(({ id, outcome }) => (outcome === 'changed' ? (known.stored.get(id)?.n ?? []) : []))
  await unindexAnnotations(session, queries, [...new Set(changed)])
  const last = new Map(written.map((one) => [one.n, one.article]))
  await indexArticles(
    session,
    queries,
    [...last].map(([n, article]) => ({ n, article, day: article.published })),
  )
  return kept
}

/** What there is of the ids and URLs of a batch; `byId` and `byUrl` hold also what is about to be kept. */
interface KnownArticles {
  readonly byId: Map<string, Identity>
  readonly byUrl: Map<string, Identity>
  readonly stored: Map<string, Known>
}

function remember({ byId, byUrl }: KnownArticles, one: Identity): void {
  byId.set(one.id, one)
  if (one.url !== null) byUrl.set(one.url, one)
}

async function knownArticles(queries: Queries, seen: readonly SeenArticle[]): Promise<KnownArticles> {
  const urls = seen.flatMap(({ article: { url } }) => (url === null ? [] : urlKey(url)))
  const ids = seen.flatMap(({ article: { id, url } }) => {
    const own = key(id)
    return url === null ? [own] : [own, idBesides(own, urlKey(url))]
  })
  const known: KnownArticles = { byId: new Map(), byUrl: new Map(), stored: new Map() }
  for (const [column, keys] of [
    ['id', ids],
    ['url', urls],
  ] as const) {
    const rows = await inBatches([...new Set(keys)], (some) =>
      queries.selectFrom('articles').select(['n', 'id', 'url', 'version', 'hash']).where(column, 'in', some).execute(),
    )
    for (const row of rows) {
      remember(known, row)
      known.stored.set(row.id, row)
    }
  }
  return known
}

/** The id and URL that an article is kept under. */
function identify({ id, url }: Article, { byId, byUrl }: KnownArticles): Identity {
  const own = key(id)
  const page = url === null ? null : urlKey(url)
  const sameUrl = page === null ? undefined : byUrl.get(page)
  if (sameUrl !== undefined) return { id: sameUrl.id, url: page }
  const sameId = byId.get(own)
  if (sameId === undefined || sameId.url === null || page === null) return { id: own, url: page ?? sameId?.url ?? null }
  return { id: idBesides(own, page), url: page }
}

/** Whether this version is there already, or said nothing new at the time that it was seen. */
async function isKept(queries: Queries, { n, hash: current }: Known, { hash, seen }: Coming): Promise<boolean> {
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

/** Keeps the first versions of articles, in their order. */
async function insertNew(queries: Queries, coming: readonly Coming[]): Promise<readonly (Coming & { n: number })[]> {
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
async function insertVersion(queries: Queries, before: Known, coming: Coming): Promise<Known> {
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
