import robotsParser from 'robots-parser'
import { PRODUCT } from './user-agent.ts'

// Its types describe an ES module; what a CommonJS one exports is the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/** What a robots.txt says to this program. */
export interface RobotsFile {
  readonly allows: (url: URL) => boolean
  /** Milliseconds between requests that it asks for; 0 where it asks for none. */
  readonly crawlDelay: number
}

/** No file asks for more and means it. */
const LONGEST_DELAY = 60_000

/**
 * Reads a robots.txt (RFC 9309, and Crawl-delay, which it leaves out).
 * @param url the file's own address: it speaks of no other site
 */
export function parseRobotsFile(text: string, url: URL): RobotsFile {
  const rules = parseRobots(url.href, groupsForUs(text))
  const seconds = rules.getCrawlDelay(PRODUCT) ?? 0
  return {
    allows: ({ href }) => rules.isAllowed(href, PRODUCT) !== false,
    crawlDelay: seconds > 0 ? Math.min(seconds * 1000, LONGEST_DELAY) : 0,
  }
}

const FIELD = /^\s*([a-z-]+)\s*:\s*(\S*)/iu

/**
 * The groups that speak of this program or of all. The parser keeps each rule for each name above it, which a hostile
 * file makes more than memory holds; so other names are taken out before.
 */
function groupsForUs(text: string): string {
  const kept: string[] = []
  let ours = new Set<string>()
  let inNames = false
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const [, key = '', value = ''] = FIELD.exec(line) ?? []
    if (key === '') continue
    const isName = key.toLowerCase() === 'user-agent'
    if (isName && !inNames) ours = new Set()
    inNames = isName
    if (!isName) {
      if (ours.size > 0) kept.push(line)
      continue
    }
    // RFC 9309, 2.2.1: a name matches in any case, and as far as it is a name.
    const name = /^(?:\*|[a-z_-]+)/u.exec(value.toLowerCase())?.[0] ?? ''
    if ((name !== '*' && name !== PRODUCT) || ours.has(name)) continue
    ours.add(name)
    kept.push(`User-agent: ${name}`)
  }
  return kept.join('\n')
}
