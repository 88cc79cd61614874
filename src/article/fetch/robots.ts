import { type Failing, final, passing } from './fetched.ts'
import { ask } from './request.ts'
import { parseRobotsFile } from './robots-file.ts'
import type { Rules } from './rules.ts'
import type { FetchSession } from './session.ts'
import { mayBePrivate, targetOf } from './target.ts'

const HOUR = 3_600_000
/** RFC 9309, 2.4: not longer than a day. */
const KEPT = 24 * HOUR
/** A site that is down is asked again sooner. */
const KEPT_UNREACHABLE = HOUR / 6
/** RFC 9309, 2.5: at least 500 kibibytes are read. */
const MOST_BYTES = 512_000
/** RFC 9309, 2.3.1.2: at least five redirects are followed. */
const MOST_REDIRECTS = 5
const MOST_SITES = 1000

const DISALLOWED = final('the site’s robots.txt asks not to fetch it', 'read it in a browser, and save the page')
const UNKNOWN_RULES = passing('the site’s robots.txt can’t be had, so nothing may be fetched')

/**
 * The rules of the site that a URL is on (RFC 9309): all is allowed where there is no robots.txt, nothing while it
 * can't be had, unless rules that were had before can stand in.
 * @param permitted whether the site may have a private address
 */
export async function rulesFor(
  session: FetchSession,
  url: URL,
  permitted: boolean,
  signal: AbortSignal | undefined,
): Promise<Rules> {
  const { robots, now } = session
  const site = `${url.origin} ${permitted}`
  const known = robots.get(site)
  if (known && known.until > now()) return known
  const got = await readRules(session, url, permitted, signal)
  const rules = got.file === 'unreachable' && known?.file === 'read' ? { ...known, until: got.until } : got
  signal?.throwIfAborted()
  if (robots.size >= MOST_SITES) robots.clear()
  robots.set(site, rules)
  return rules
}

async function readRules(
  session: FetchSession,
  page: URL,
  permitted: boolean,
  signal: AbortSignal | undefined,
): Promise<Rules> {
  const now = session.now()
  const file = new URL('/robots.txt', page)
  const none: Rules = { refusal: () => null, crawlDelay: 0, file: 'none', until: now + KEPT }
  const unreachable = (why: Failing): Rules => ({
    refusal: () => why,
    crawlDelay: 0,
    file: 'unreachable',
    until: now + KEPT_UNREACHABLE,
  })
  let url = file
  let reach = permitted
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const answer = await ask(session, {
      url,
      mayBePrivate: reach,
      headers: {},
      take: ({ status }) => (status >= 200 && status < 300 ? MOST_BYTES : 0),
      beyond: 'cut',
      signal,
    })
    if ('problem' in answer) return unreachable(answer)
    const { status, header, bytes } = answer
    if (status >= 200 && status < 300) {
      const { allows, crawlDelay } = parseRobotsFile(new TextDecoder().decode(bytes), file)
      const refusal = (asked: URL): Failing | null => (allows(asked) ? null : DISALLOWED)
      return { refusal, crawlDelay, file: 'read', until: now + KEPT }
    }
    // "Too many requests" says nothing about what may be asked.
    if (status >= 500 || status === 429) return unreachable(UNKNOWN_RULES)
    const location = status >= 300 && status < 400 ? header('location') : null
    const next = location === null ? null : targetOf(location, url)
    if (next === null || 'problem' in next) return none
    reach = mayBePrivate(session, next, url.href)
    url = next
  }
  return none
}
