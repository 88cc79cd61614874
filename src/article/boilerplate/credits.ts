import type { Span } from '../article.ts'

/** Behind a post's author: "— Jo Berg (@joberg) May 1, 2026". */
const HANDLE = /@\w{1,30}\) ?$/u
const HANDLE_WITHIN = 40

/** Behind where a photograph was taken, up to the day: "(Ardle, Tolma Province, ". */
const PLACE = /\([\p{L}][\p{L}’'. -]{0,40}(?:, [\p{L}’'. -]{1,40}){0,2}, ?$/u
const PLACE_WITHIN = 130

/**
 * Whether a day signs a photograph ("(Ardle, May 1, 2026) Jo Berg") or a post (“— Jo Berg (@joberg) May 1, 2026”): it is then that
 * of the picture or post, and of nothing that the report tells.
 * @param day where the day stands, in UTF-16 units of the text
 */
export function isDayOfCredit({ start, end }: Span, text: string): boolean {
  const before = (length: number): string => text.slice(Math.max(0, start - length), start)
  return (text[end] === ')' && PLACE.test(before(PLACE_WITHIN))) || HANDLE.test(before(HANDLE_WITHIN))
}
