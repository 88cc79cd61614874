import { siteOf } from '../html/outlet.ts'
import { bare, withoutSite } from '../html/title.ts'

/** What a browser that prints a page to PDF writes into the file besides its text. */
export interface WebPage {
  /** The title of the window. */
  readonly title: string
  /** Its address, where the browser prints it at the edge. */
  readonly url: string | null
}

/** The parts of a document's information that tell a printed web page; each may be anything. */
export interface DocumentInfo {
  readonly Title?: unknown
  readonly Creator?: unknown
}

const BROWSER = /^(?:Mozilla|Safari|Firefox|Chrome|Opera)\b/u
const ADDRESS = /\b(?:https?|file):\/\/\S+/u
const EDGE_PARTS: readonly RegExp[] = [
  ADDRESS,
  /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AP]M)?/u,
  /(?:\bPage )?\b\d{1,3} ?(?:\/|of) ?\d{1,3}$|^(?:Page )?\d{1,3} ?(?:\/|of) ?\d{1,3}\b/iu,
]
/** Paragraphs in which the headline is looked for: menus stand above it. */
const HEAD = 60
/** Letters of a headline; a menu's word may begin the title too. */
const SHORTEST = 9

/** The title of a page that a browser printed; null where another program made the file. */
export const windowTitleOf = ({ Title, Creator }: DocumentInfo): string | null =>
  typeof Creator === 'string' && BROWSER.test(Creator) && typeof Title === 'string' && Title.trim() !== ''
    ? Title.trim()
    : null

/** Whether a line is what a browser prints at the edge of a sheet: when, title, address, number of the sheet. */
export function isSheetEdge(line: string, title: string | null): boolean {
  const rest = EDGE_PARTS.reduce((text, part) => text.replace(part, ' '), line)
  if (rest === line) return false
  const left = bare(rest)
  return left === '' || (title !== null && bare(title).startsWith(left))
}

/** The address that one of the lines at the edges holds; a file of the reader's own machine is none. */
export function addressIn(edges: readonly string[]): string | null {
  for (const line of edges) {
    const found = ADDRESS.exec(line)?.[0]
    if (found?.startsWith('http') && !/(?:…|\.\.\.)$/u.test(found)) return found
  }
  return null
}

/** The report on a printed page: from its headline on, which the window's title repeats, without the menus above it. */
export function reportOn(
  paragraphs: readonly string[],
  { title, url }: WebPage,
): { readonly title: string; readonly outlet: string | null; readonly paragraphs: readonly string[] } {
  const window = bare(title)
  const heads = paragraphs.slice(0, HEAD).map(bare)
  const at = heads.reduce(
    (best, head, i) => (window.startsWith(head) && head.length > (heads[best]?.length ?? SHORTEST - 1) ? i : best),
    -1,
  )
  const headline = at < 0 ? null : (paragraphs[at] as string)
  const outlet = siteOf([], headline === null ? [] : [headline], title, url)
  return {
    title: headline ?? withoutSite(title, outlet === null ? [] : [outlet]),
    outlet,
    paragraphs: paragraphs.slice(Math.max(at, 0)),
  }
}
