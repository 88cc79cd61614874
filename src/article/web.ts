import { fetchPolitely } from './fetch/fetch.ts'
import type { Fetched, FetchFailure } from './fetch/fetched.ts'
import { closeSession, type FetchOptions, type FetchSession, openSession } from './fetch/session.ts'
import { isProblem, type Problem } from './problem.ts'
import { readSource } from './read-source.ts'
import type { Given, Linked, Located, Source } from './readers/reader.ts'

/** How the web is read. */
export interface WebOptions {
  /** The articles that are fetched of one feed or sitemap, at most. */
  readonly limit?: number
  readonly fetch?: FetchOptions
  /** Called before each address is fetched. */
  readonly onFetch?: (address: string) => void
  readonly signal?: AbortSignal
}

const LIMIT = 20
/** An index of sitemaps, a sitemap, a page. */
const DEEPEST = 2

/** What was fetched, as a source to be read: the address is its name. */
export const sourceOf = ({ url, bytes, mediaType, charset }: Fetched): Source => ({
  name: url,
  bytes,
  url,
  mediaType,
  charset,
})

/** An article of which the feed that links to it knows more than its page says. */
export const withGiven = (article: Located['article'], given: Given): Located['article'] => ({
  ...article,
  title: article.title ?? given.title,
  authors: article.authors.length > 0 ? article.authors : given.authors,
  outlet: article.outlet ?? given.outlet,
  published: article.published ?? given.published,
})

/** Reads a page as the report on it, a feed or a sitemap as the reports that it links to, the first ones first. */
export async function* readWeb(address: string, options: WebOptions = {}): AsyncGenerator<Located | Problem> {
  const session = openSession(options.fetch)
  const visit: Visit = { session, options, left: options.limit ?? LIMIT, seen: new Set() }
  try {
    yield* follow({ link: address, where: address, given: NOTHING, entry: null }, null, 0, visit)
  } finally {
    await closeSession(session)
  }
}

const NOTHING: Given = { title: null, authors: [], outlet: null, published: null }

/** What is kept while the links of one address are followed. */
interface Visit {
  readonly session: FetchSession
  readonly options: WebOptions
  left: number
  readonly seen: Set<string>
}

async function* follow(
  { link, given, entry }: Linked,
  referrer: string | null,
  depth: number,
  visit: Visit,
): AsyncGenerator<Located | Problem> {
  if (visit.left <= 0 || visit.seen.has(link)) return
  visit.seen.add(link)
  visit.options.onFetch?.(link)
  const { signal } = visit.options
  const got = await fetchPolitely(link, visit.session, { referrer, ...(signal ? { signal } : {}) })
  if (got.kind !== 'fetched') {
    // What the feed holds is the report, too.
    if (entry) yield* counted({ article: entry, where: link }, visit)
    else yield got as FetchFailure
    return
  }
  for await (const item of readSource(sourceOf(got))) {
    if (isProblem(item)) yield item
    else if ('article' in item) yield* counted({ ...item, article: withGiven(item.article, given) }, visit)
    else if (depth < DEEPEST) yield* follow(item, got.url, depth + 1, visit)
    if (visit.left <= 0) return
  }
}

function* counted(item: Located, visit: Visit): Generator<Located> {
  if (visit.left <= 0) return
  visit.left--
  yield item
}
