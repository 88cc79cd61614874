import type { Span } from '../../../article/article.ts'

/** What stands at the ends of a stretch that is cut out of a sentence. */
const OPENING = /^[\s,;:\u2013\u2014-]+/u
const CLOSING = /[\s,;:\u2013\u2014-]+$/u
/** Fewer letters than these say nothing. */
const SHORTEST = 15

/** The longer of what a sentence holds before and behind a stretch, without what joins them; null where neither says anything. */
export function restOf(sentence: Span, { start, end }: Span, text: string): Span | null {
  const before = bare({ start: sentence.start, end: start }, text)
  const behind = bare({ start: end, end: sentence.end }, text)
  const longer = behind.end - behind.start > before.end - before.start ? behind : before
  return longer.end - longer.start < SHORTEST ? null : longer
}

function bare({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end)
  const opening = OPENING.exec(words)?.[0].length ?? 0
  const closing = CLOSING.exec(words.slice(opening))?.[0].length ?? 0
  return { start: start + opening, end: end - closing }
}
