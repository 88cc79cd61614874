import type { Span } from '../article.ts'
import { linesOf } from '../lines.ts'

const LONGEST_HEADLINE = 180
/** Sentence ends, with the quotation marks and brackets that may follow them. */
const ENDS_LIKE_PROSE = /[.!?…][”"’')\]]{0,3}$/u
/** A dateline makes a line the first of the report, however short it is. */
const OPENS_LIKE_PROSE = /^[\p{Lu}][\p{Lu}\p{Ll}.'’, ]{1,60}(?:\([^)]{2,40}\) ?)?\s?[—–-]{1,2}\s/u

const squeeze = (text: string): string =>
  text
    .replace(/[\s.]+/gu, ' ')
    .trim()
    .toLowerCase()

/**
 * Where a text opens with its own headline: the title that the record gives, or a short first line that isn't
 * a sentence and has the report below it.
 */
export function headlineOf(text: string, title: string | null): Span | null {
  const lines = linesOf(text.slice(0, 4000))
  const first = lines[0]
  if (!first) return null
  if (title && squeeze(first.text) === squeeze(title)) return { start: first.start, end: first.end }
  const body = lines[1]
  if (!body || first.text.length > LONGEST_HEADLINE) return null
  if (ENDS_LIKE_PROSE.test(first.text) || OPENS_LIKE_PROSE.test(first.text)) return null
  return { start: first.start, end: first.end }
}
