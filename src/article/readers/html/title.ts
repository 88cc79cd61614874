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

/** What the window title adds to the headline, where that is one short part: "The river rose - Aldane Post". */
export function additionTo(headlines: readonly string[], window: string): string | null {
  const known = new Set(headlines.map(bare))
  const parts = partsOf(window)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 2) return null
  const added = known.has(bare(first)) ? last : known.has(bare(last)) ? first : null
  return added && added.length < LONGEST_NAME && !known.has(bare(added)) ? added : null
}

const LONGEST_NAME = 40
