import { fetchPolitely } from './fetch/fetch.ts'
import type { Fetched } from './fetch/fetched.ts'
import type { FetchOptions, FetchSession } from './fetch/session.ts'
import { isProblem, type Problem } from './problem.ts'
import { readSource } from './read-source.ts'
import { hostOf } from './readers/html/outlet.ts'
import type { Given, Linked, Located, Source } from './readers/reader.ts'

export { closeSession, openSession } from './fetch/session.ts'

/** How the web is read. */
export interface WebOptions {
  /** The articles that are fetched of one feed or sitemap, at most. */
  readonly limit?: number
  readonly fetch?: FetchOptions
  /** Called before each address is fetched. */
  readonly onFetch?: (address: string) => void
  readonly signal?: AbortSignal | undefined
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
  // A page that doesn't name its site goes by its host.
  outlet:
    article.outlet === null || article.outlet === hostOf(article.url)
      ? (given.outlet ?? article.outlet)
      : article.outlet,
  published: article.published ?? given.published,
})

/**
 * Reads a page as the report on it, a feed or a sitemap as the reports that it links to, the first ones first.
 */
export async function* readWeb(
  address: string,
  session: FetchSession,
  options: WebOptions = {},
): AsyncGenerator<Located | Problem> {
  const visit: Visit = { session, options, left: options.limit ?? LIMIT, seen: new Set() }
  yield* follow({ link: address, where: address, given: NOTHING, entry: null, excerpt: null }, null, 0, visit)
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
  const got = await fetchPolitely(link, visit.session, { referrer, signal: visit.options.signal })
  if (got.kind === 'fetched') {
    for await (const item of readSource(sourceOf(got))) {
      if (visit.left <= 0) return
      if (isProblem(item)) yield item
      else if ('link' in item) {
        if (depth < DEEPEST) yield* follow(item, got.url, depth + 1, visit)
      } else {
        visit.left--
        yield { ...item, article: withGiven(item.article, given) }
      }
    }
  } else if (entry) {
    // What the feed holds is the report, too.
    visit.left--
    yield { article: entry, where: link }
  } else if (got.kind === 'failed') {
    const { problem, where, advice } = got
    yield { problem, where, advice }
  }
}
