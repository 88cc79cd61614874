import type { Span } from '../../../article/article.ts'

/** What stands at the ends of a stretch that is cut out of a sentence. */
const JOINT = /[\s,;:\u2013\u2014-]/u
/** Fewer letters than these say nothing. */
const SHORTEST = 15

/** The longer of what a sentence holds before and behind a stretch, without what joins them; null where neither says anything. */
export function restOf(sentence: Span, { start, end }: Span, text: string): Span | null {
  const before = bare({ start: sentence.start, end: start }, text)
  const behind = bare({ start: end, end: sentence.end }, text)
  const longer = behind.end - behind.start > before.end - before.start ? behind : before
  return longer.end - longer.start < SHORTEST ? null : longer
}

/** A stretch without the joints at its ends, character by character: a pattern for its end would begin anew at each joint. */
function bare({ start, end }: Span, text: string): Span {
  let [from, to] = [start, end]
  while (from < to && JOINT.test(text[from])) from++
  while (to > from && JOINT.test(text[to - 1])) to--
  return { start: from, end: to }
}
