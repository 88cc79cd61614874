import type { Span } from '../../article/article.ts'
import type { Quote } from '../document.ts'
import type { Form } from '../tokens/tokenise.ts'
import { boundary } from './boundaries.ts'
import { datelineEnd } from './datelines.ts'
import { goesOn } from './paragraphs.ts'
import { quoteSides, terminalEnd } from './terminals.ts'

/** A sentence: tokens `firstToken` to `endToken` (exclusive), and the paragraph that it begins in. */
export interface SentenceSpan extends Span {
  readonly paragraph: number
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
}

/** How far a bracket is looked for its fellow, in tokens. */
const longestBracket = 60

/** The sentences of a text, which tile its tokens. */
export function sentences(
  tokens: readonly Form[],
  paragraphs: readonly Span[],
  quotes: readonly Quote[],
): SentenceSpan[] {
  const found: SentenceSpan[] = []
  const sides = quoteSides(paragraphs.at(-1)?.end ?? 0, quotes)
  let first = 0
  let from = 0
  let begins = 0
  for (const [p, paragraph] of paragraphs.entries()) {
    const close = (end: number) => {
      found.push(sentenceOf(tokens, first, end, begins))
      first = end
      begins = p
    }
    let end = from
    while (end < tokens.length && tokens[end].start < paragraph.end) end++
    if (end === from) continue
    if (first === from) {
      begins = p
      const dateline = datelineEnd(tokens, from, end)
      if (dateline > from) close(dateline)
    }
    for (const stop of stopsIn(tokens, first, from, end, sides)) close(stop)
    if (end === tokens.length || !goesOn(tokens, first, end)) close(end)
    from = end
  }
  return found
}

const sentenceOf = (
  tokens: readonly Form[],
  firstToken: number,
  endToken: number,
  paragraph: number,
): SentenceSpan => ({
  start: tokens[firstToken].start,
  end: tokens[endToken - 1].end,
  paragraph,
  firstToken,
  endToken,
})

/** Where sentences end (exclusive) within the tokens `from` to `end` of a paragraph; the first began at token `begun`. */
function stopsIn(tokens: readonly Form[], begun: number, from: number, end: number, sides: Uint8Array): number[] {
  const stops: number[] = []
  let first = begun
  let bracketEnd = -1
  for (let i = Math.max(first, from); i < end - 1; i++) {
    if (isOpening(tokens[i].form) && i > first && i > bracketEnd) bracketEnd = fellow(tokens, i, end)
    const last = terminalEnd(tokens, i, end, sides)
    if (last < 0) continue
    const bracketed = last < bracketEnd
    if (last + 1 < end && boundary({ tokens, first, terminal: i, last, end, bracketed, sides })) {
      first = last + 1
      stops.push(first)
    }
    i = last
  }
  return stops
}

function isOpening(form: string): boolean {
  return form === '(' || form === '['
}

/** Place of the bracket that closes the one at `index`; -1 where it is too far off. */
function fellow(tokens: readonly Form[], index: number, end: number): number {
  const mark = tokens[index].form === '(' ? ')' : ']'
  const limit = Math.min(end, index + longestBracket)
  for (let i = index + 1; i < limit; i++) if (tokens[i].form === mark) return i
  return -1
}
