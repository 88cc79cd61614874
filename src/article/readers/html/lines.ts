import { type Block, piecesOf } from './blocks.ts'
import { type Page, wordsOf } from './tree.ts'

/** Elements that markup calls a byline or an author. */
export const BYLINES = '[rel~="author"],[class*="byline"],[class*="author"]'
/** Elements that markup calls a date. */
export const DATES = 'time,[class*="date"],[class*="time"],[class*="byline"],[class*="publish"],[class*="posted"]'
/** A line of data; whatever is longer is prose. */
const LONGEST_LINE = 160

/** What stands in the elements that a selector finds, its pieces parted by commas: a name and a job seldom share one. */
export const linesAt = (page: Page, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].slice(0, MOST_ELEMENTS).flatMap((element) => {
    const whole = wordsOf(element)
    return whole === '' || whole.length > LONGEST_LINE ? [] : [piecesOf(element).join(', ')]
  })

const MOST_ELEMENTS = 50

/** The short lines around the headline: a page's byline and date stand there, whatever its markup calls them. */
export function linesAround(headline: string | null, blocks: readonly Block[]): readonly string[] {
  const at = headline === null ? -1 : blocks.findLastIndex(({ tag, text }) => tag === 'h1' && text === headline)
  if (at < 0) return []
  const lines = blocks.slice(at + 1, at + 1 + LINES_BELOW).concat(blocks.slice(Math.max(0, at - LINES_ABOVE), at))
  return lines.map(({ text }) => text).filter((text) => text.length <= LONGEST_LINE)
}

const LINES_BELOW = 8
const LINES_ABOVE = 3
