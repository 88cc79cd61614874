import type { Sentence } from '../../../language/document.ts'
import { tagCode } from '../reading/hashing.ts'
import type { Run } from '../reading/runs.ts'
import { SIGHT, type Syntax, trim } from '../reading/syntax.ts'
import { type End, leftEnds, leftStarts, rightEnds, rightStarts } from './ends.ts'

/** Bounds that only hostile text meets: starts and ends tried on one side. */
const MOST = { starts: 16, ends: 10 }

/** A stretch that a cue may report, or a part of it, on one side of the cue. */
export interface Side {
  readonly run: Run
  readonly way: Way
  /** What its start rests on. */
  readonly start: string
}

/** A stretch without the marks at its ends, as a side; none where nothing is left. */
function sideOf(syntax: Syntax, first: number, last: number, side: string, start: string, stop = ''): readonly Side[] {
  const run = trim(syntax, first, last)
  return run ? [{ run, way: wayOf(side, start, stop), start }] : []
}

/** From each start behind the cue to each end that goes with it. */
export function rightOf(syntax: Syntax, cue: number, end: number): readonly Side[] {
  const starts = firstAt(rightStarts(syntax, cue, end), MOST.starts)
  return starts.flatMap((start) =>
    firstAt(rightEnds(syntax, cue, start.at, end), MOST.ends).flatMap((stop) =>
      sideOf(syntax, start.at, stop.at, 'after', start.why, stop.why),
    ),
  )
}

/** From each start before the cue to each end there. */
export function leftOf(syntax: Syntax, cue: number, begin: number, clause: Run): readonly Side[] {
  const starts = leftStarts(syntax, cue, begin).slice(0, MOST.starts)
  const stops = leftEnds(syntax, cue, begin, clause).slice(0, MOST.starts)
  return stops.flatMap((stop) =>
    starts.flatMap((start) => sideOf(syntax, start.at, stop.at, 'before', start.why, stop.why)),
  )
}

/** "TAPPER: …" in a transcript: all that the paragraph holds. */
export const inTranscript = (syntax: Syntax, cue: number, sentence: Sentence): readonly Side[] =>
  syntax.tokens[cue].upos === 'PUNCT'
    ? sideOf(syntax, cue + 1, lastOfParagraph(syntax, sentence), 'after', 'colon', 'paragraph')
    : []

/** What stands in the sentences before and behind that of the cue: a quotation that ends or begins there, or all of the next. */
export function besides(syntax: Syntax, sentence: Sentence, begin: number, end: number): readonly Side[] {
  const found: Side[] = []
  const before = begin > 0 ? syntax.quote[begin - 1] : -1
  if (before >= 0 && syntax.quote[begin] !== before && sameParagraph(syntax, begin - 1, begin))
    found.push(...sideOf(syntax, syntax.quoted[before].first, begin - 1, 'previous', 'quote'))
  const next = sentence.endToken
  if (next < syntax.tokens.length && next - end <= 2) {
    const following = syntax.document.sentences[sentence.index + 1]
    found.push(...sideOf(syntax, following.firstToken, following.endToken - 1, 'next', 'sentence'))
    const quote = syntax.quote[next]
    if (quote >= 0) found.push(...sideOf(syntax, next, syntax.quoted[quote].last, 'next', 'quote'))
  }
  return found
}

/** What may go on behind the cue's own clause where a content begins before it. */
export function behindClause(syntax: Syntax, cue: number, clause: Run, end: number): readonly Side[] {
  const rest = trim(syntax, clause.last + 1, end)
  if (!rest) return []
  return rightEnds(syntax, cue, rest.first, end).flatMap((stop) =>
    sideOf(syntax, rest.first, stop.at, 'after', 'phrase', stop.why),
  )
}

/** The first end at each place, up to so many. */
function firstAt(ends: readonly End[], most: number): readonly End[] {
  const found = new Map<number, End>()
  for (const end of ends) if (!found.has(end.at) && found.size < most) found.set(end.at, end)
  return [...found.values()]
}

/** How a content was come by: the side of the cue, and what each end rests on; in words and as a number. */
export interface Way {
  readonly rule: string
  readonly sign: number
}

function wayOf(side: string, start: string, stop = ''): Way {
  const sign = Math.imul(Math.imul(tagCode(side), 31) + tagCode(start), 37) + tagCode(stop)
  return { rule: stop ? `${side}:${start}:${stop}` : `${side}:${start}`, sign: sign | 0 }
}

function sameParagraph(syntax: Syntax, a: number, b: number): boolean {
  const { sentences } = syntax.document
  return sentences[syntax.tokens[a].sentence].paragraph === sentences[syntax.tokens[b].sentence].paragraph
}

/** The paragraph's last token, as far as a quotation is followed. */
function lastOfParagraph(syntax: Syntax, from: Sentence): number {
  const { sentences } = syntax.document
  let last = from
  while (sentences[last.index + 1]?.paragraph === from.paragraph && last.endToken - from.firstToken < SIGHT.quote)
    last = sentences[last.index + 1]
  return last.endToken - 1
}
