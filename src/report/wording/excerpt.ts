import type { Span } from '../../article/article.ts'

/** Words with what stands around them, each on one line. */
export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu

/** One line of printable text: line breaks, control and format characters become a space, so no text can steer a terminal. */
export function oneLine(text: string): string {
  return text.replace(controls, ' ')
}

/** At most `limit` characters, cut at a space in the middle. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const half = Math.floor((limit - 3) / 2)
  return `${text
    .slice(0, half)
    .replace(/\S{0,20}$/, '')
    .trimEnd()} … ${text
    .slice(-half)
    .replace(/^\S{0,20}/, '')
    .trimStart()}`
}

/** The words at `span` and up to `around` characters on either side, within their paragraph, cut between words. */
export function excerptOf(text: string, span: Span, around: number): Excerpt {
  const from = Math.max(0, span.start - around, text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1)
  const breakAfter = text.indexOf('\n', span.end)
  const paragraphEnd = breakAfter < 0 ? text.length : breakAfter
  const to = Math.min(paragraphEnd, span.end + around)
  const before = oneLine(text.slice(Math.min(from, span.start), span.start))
  const after = oneLine(text.slice(span.end, to))
  const cutBefore = from > 0 && text[from - 1] !== '\n'
  return {
    before: cutBefore ? `… ${before.replace(/^\S{0,30}\s?/, '')}` : before,
    words: oneLine(text.slice(span.start, span.end)),
    after: to < paragraphEnd ? `${after.replace(/\s?\S{0,30}$/, '')} …` : after,
  }
}
