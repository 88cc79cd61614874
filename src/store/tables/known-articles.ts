import type { Article } from '../../article/article.ts'
import type { SeenArticle } from '../articles.ts'
import type { Queries } from '../database.ts'
import { inBatches } from '../rows/batches.ts'
import { key } from '../rows/text.ts'
import { idBesides, urlKey } from './identity.ts'

/** What an article is found by. */
export interface Identity {
  readonly id: string
  readonly url: string | null
}

/** An article as the store has it. */
export interface Known extends Identity {
  readonly n: number
  readonly version: number
  readonly hash: string
}

/** What there is of the ids and URLs of a batch; `byId` and `byUrl` hold also what is about to be kept. */
export interface KnownArticles {
  readonly byId: Map<string, Identity>
  readonly byUrl: Map<string, Identity>
  readonly stored: Map<string, Known>
}

/** Notes under which id and URL an article is kept from now on. */
export function remember({ byId, byUrl }: KnownArticles, one: Identity): void {
  byId.set(one.id, one)
  if (one.url !== null) byUrl.set(one.url, one)
}

/** What the store has of the articles of a batch. */
export async function knownArticles(queries: Queries, seen: readonly SeenArticle[]): Promise<KnownArticles> {
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
export function identify({ id, url }: Article, { byId, byUrl }: KnownArticles): Identity {
  const own = key(id)
  const page = url === null ? null : urlKey(url)
  const sameUrl = page === null ? undefined : byUrl.get(page)
  if (sameUrl !== undefined) return { id: sameUrl.id, url: page }
  const sameId = byId.get(own)
  if (sameId === undefined || sameId.url === null || page === null) return { id: own, url: page ?? sameId?.url ?? null }
  return { id: idBesides(own, page), url: page }
}
