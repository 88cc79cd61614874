import type { Article } from '../../article/article.ts'
import type { Kept, SeenArticle } from '../articles.ts'
import type { Queries } from '../database.ts'
import { unindexAnnotations } from '../search/index/index-annotations.ts'
import { indexArticles } from '../search/index/index-articles.ts'
import type { Session } from '../session.ts'
import { type Coming, insertNew, insertVersion } from './article-versions.ts'
import { contentHash } from './identity.ts'
import { identify, type Known, knownArticles, remember } from './known-articles.ts'

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
