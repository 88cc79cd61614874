/** Letters and digits alone, for comparing names that sites write in several ways. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const PARTED = /\s+(?:[|–—:•·»-]|::)\s+/u

/** The parts of "Headline | Section | Site". */
export const partsOf = (title: string): readonly string[] => title.split(PARTED)

/** A title without the name of the site at its end or its start. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const known = new Set(sites.map(bare).filter(Boolean))
  const isSite = (part: string): boolean =>
    known.has(bare(part)) || known.has(bare(part).replace(/^the|(?:com|org|net)$/gu, ''))
  const separators = [...title.matchAll(new RegExp(PARTED, 'gu'))]
  const last = separators.at(-1)
  if (last && isSite(title.slice(last.index + last[0].length))) return withoutSite(title.slice(0, last.index), sites)
  const first = separators[0]
  if (first && isSite(title.slice(0, first.index))) return title.slice(first.index + first[0].length)
  return title
}

/** What a page calls the report in each place that names it. */
export interface Titles {
  readonly headings: readonly string[]
  readonly stated: readonly string[]
  /** The title of the browser's window. */
  readonly window: string
}

/**
 * The headline: a heading that the page's data or its window title repeats, else what the data states, else the
 * window title without the site's name.
 */
export function titleOf({ headings, stated, window }: Titles, sites: readonly string[]): string | null {
  const elsewhere = [...stated, window].map(bare)
  const names = new Set(sites.map(bare))
  const heading = headings.find(
    (one) =>
      bare(one).length > 8 &&
      !names.has(bare(one)) &&
      elsewhere.some((other) => other.includes(bare(one)) || (other.length > 20 && bare(one).startsWith(other))),
  )
  return (
    heading ?? [...stated, window].map((one) => withoutSite(one, sites).trim()).find(Boolean) ?? headings[0] ?? null
  )
}

/** What the window title adds to a headline that it holds: "Opinion | The river rose - Aldane Post" adds the site. */
export function additionTo(headlines: readonly string[], window: string): string | null {
  for (const headline of headlines) {
    const at = headline.length < SHORTEST_HEADLINE ? -1 : window.indexOf(headline)
    if (at < 0) continue
    const after = PUNCTUATED_AFTER.exec(window.slice(at + headline.length, at + headline.length + LONGEST_ADDITION))
    const before = PUNCTUATED_BEFORE.exec(window.slice(Math.max(0, at - LONGEST_ADDITION), at))
    const added = after ? partsOf(after[1] as string).at(-1) : before ? partsOf(before[1] as string)[0] : null
    if (added) return added
  }
  return null
}

const SHORTEST_HEADLINE = 10
const LONGEST_ADDITION = 60
const PUNCTUATED_AFTER = /^ ?[|–—:•·»-] ?(.+)$/u
const PUNCTUATED_BEFORE = /^(.*[^ |–—:•·»-]) ?[|–—:•·»-] $/u
