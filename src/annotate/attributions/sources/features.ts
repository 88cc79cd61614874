import { add, bucket, code, type Features, NONE } from '../reading/hashing.ts'
import { covers, type Run, shared } from '../reading/runs.ts'
import { subjectOf } from '../reading/subject.ts'
import { chunkBefore, type Syntax, within } from '../reading/syntax.ts'
import type { Source } from './sources.ts'

/** The relations from the cue up to each word above it, hashed on the way. */
function wayUp({ tokens, deprel }: Syntax, cue: number): ReadonlyMap<number, number> {
  const above = new Map<number, number>()
  let h = 17
  for (let i = cue, steps = 0; i >= 0 && steps < 12; i = tokens[i].head, steps++) {
    above.set(i, h)
    h = Math.imul(h, 31) + deprel[i]
  }
  return above
}

/** The relations from the cue up and then down to a word; how many sentences lie between where they stand in two. */
function path({ tokens, deprel }: Syntax, up: ReadonlyMap<number, number>, from: number, to: number): number {
  if (tokens[from].sentence !== tokens[to].sentence) return OTHER_SENTENCE + tokens[from].sentence - tokens[to].sentence
  let down = 7
  for (let i = to, steps = 0; i >= 0 && steps < 8; i = tokens[i].head, steps++) {
    const above = up.get(i)
    if (above !== undefined) return Math.imul(above, 37) ^ down
    down = Math.imul(down, 41) + deprel[i]
  }
  return NONE
}

const OTHER_SENTENCE = code('sentence')

/** What is asked once of a cue whose content is known, whoever its source is. */
export interface Saying {
  readonly syntax: Syntax
  readonly cue: number
  readonly content: readonly Run[]
  /** Where the content lies: 0 before the cue, 1 after it, 2 around it, 3 nowhere. */
  readonly side: number
  readonly stance: number
  readonly title: number
  readonly subject: number
  readonly way: number
  readonly up: ReadonlyMap<number, number>
  readonly before: Run | null
}

/** What the questions about a cue's source are asked with: worked out once for a cue and its content. */
export function sayingOf(syntax: Syntax, cue: number, content: readonly Run[]): Saying {
  const subject = subjectOf(syntax, cue)
  return {
    syntax,
    cue,
    content,
    side: content.length === 0 ? 3 : content[0].first > cue ? 1 : content[content.length - 1].last < cue ? 0 : 2,
    stance: code(syntax.words[cue]?.stance ?? '-'),
    title: syntax.document.sentences[syntax.tokens[cue].sentence].paragraph === 0 ? 1 : 0,
    subject: subject ? subject.token : -1,
    way: code(subject?.way ?? '-'),
    up: wayUp(syntax, cue),
    before: chunkBefore(syntax, cue),
  }
}

/** What tells the source of `cue`, whose content is known, from other noun phrases. */
export function sourceFeatures(saying: Saying, source: Source, out: Features): void {
  if (source.run) {
    headFeatures(saying, source.head, out)
    extentFeatures(saying, source.head, source.run, source.extent, out)
  } else nobodyFeatures(saying, out)
}

/** What tells that no source is named. */
export function nobodyFeatures({ syntax, cue, stance, way, side, title, subject }: Saying, out: Features): void {
  const { lemma, upos, xpos, deprel, quote } = syntax
  const pos = upos[cue]
  add(out, 400, lemma[cue])
  add(out, 401, stance, pos)
  add(out, 402, deprel[cue], pos)
  add(out, 403, way)
  add(out, 404, way, lemma[cue])
  add(out, 405, way, side, pos)
  add(out, 406, xpos[cue], deprel[cue])
  add(out, 407, title, way)
  add(out, 408, quote[cue] >= 0 ? 1 : 0)
  add(out, 409, subject >= 0 ? lemma[subject] : NONE)
  for (const child of syntax.children[cue]) add(out, 410, deprel[child], lemma[child])
}

/** What tells the head of the source from other nouns and pronouns. */
export function headFeatures(saying: Saying, head: number, out: Features): void {
  const { syntax, cue, content, side, stance, title, way } = saying
  const { tokens, lemma, upos, xpos, deprel, quote } = syntax
  const me = lemma[cue]
  const pos = upos[cue]
  const tie = path(syntax, saying.up, cue, head)
  const isSubject = saying.subject === head ? 1 : 0
  const what = tokens[head].upos === 'PROPN' ? upos[head] : lemma[head]
  const before = head < cue ? 1 : 0
  const distance = before ? -bucket(cue - head) : bucket(head - cue)
  const case_ = caseOf(syntax, head)
  add(out, 411, tie)
  add(out, 412, tie, me)
  add(out, 413, tie, upos[head])
  add(out, 414, tie, stance, pos)
  add(out, 415, tie, what)
  add(out, 416, tie, side)
  add(out, 417, isSubject, way)
  add(out, 418, isSubject, me)
  add(out, 419, isSubject, what)
  add(out, 420, distance, upos[head])
  add(out, 421, distance, deprel[head])
  add(out, 422, what)
  add(out, 423, what, deprel[head])
  add(out, 424, covers(content, head) ? 1 : 0)
  add(out, 425, case_, me)
  add(out, 426, case_, pos, side)
  add(out, 427, case_, deprel[head], before)
  add(out, 428, quote[head] >= 0 && quote[cue] !== quote[head] ? 1 : 0)
  add(out, 429, upos[head], xpos[head], isSubject)
  add(out, 430, title, distance)
  add(out, 431, tokens[cue].sentence - tokens[head].sentence, deprel[head], upos[head])
  add(out, 432, within(syntax, cue, head) ? 1 : 0, deprel[cue])
  add(out, 433, case_, tie)
  add(out, 434, head === cue - 1 ? 1 : head === cue + 1 ? 2 : 0, side, upos[head])
}

/** The preposition or possessive mark of a noun. */
function caseOf({ children, deprel, lemma }: Syntax, head: number): number {
  let found = NONE
  for (const child of children[head]) if (deprel[child] === CASE && child < head) found = lemma[child]
  return found
}

const CASE = code('case')

/** What tells how much of the phrase around the head is the source. */
export function extentFeatures(
  { syntax, cue, content, way, side, subject, before }: Saying,
  head: number,
  run: Run,
  kind: Source['extent'],
  out: Features,
): void {
  const { tokens, lemma, upos, deprel } = syntax
  const at = (i: number, row: Int32Array) => (i >= 0 && i < row.length ? row[i] : NONE)
  const me = lemma[cue]
  const extent = code(kind)
  const what = tokens[head].upos === 'PROPN' ? upos[head] : lemma[head]
  const isSubject = subject === head ? 1 : 0
  const case_ = caseOf(syntax, head)
  const next = at(run.last + 1, lemma)
  const withCase = tokens[run.first].upos === 'ADP' ? 1 : 0
  add(out, 439, shared(content, [run]) > 0 ? 1 : 0, covers(content, head) ? 1 : 0)
  add(out, 440, extent)
  add(out, 441, extent, upos[head])
  add(out, 442, extent, what)
  add(out, 443, withCase, case_, me)
  add(out, 444, withCase, case_, upos[cue])
  add(out, 445, extent, next)
  add(out, 446, extent, at(run.last + 1, deprel), at(run.last + 1, upos))
  add(out, 447, at(run.last + 1, upos), next)
  add(out, 448, lemma[run.first], at(run.first - 1, upos))
  add(out, 449, extent, bucket(run.last - run.first), upos[head])
  add(out, 450, extent, bucket(run.last - head), bucket(head - run.first))
  add(out, 451, run.last + 1 === cue ? 1 : 0, extent)
  add(out, 452, at(run.last, upos), at(run.last + 1, upos), extent)
  add(out, 453, at(run.first - 1, lemma), at(run.first, upos))
  const touches =
    before === null ? 0 : before.last === run.last ? 1 : before.first <= head && head <= before.last ? 2 : 3
  add(out, 454, touches, side)
  add(out, 455, touches, way)
  add(out, 456, touches, me)
  add(out, 457, touches, isSubject, upos[head])
  add(out, 458, run.first === cue + 1 ? 1 : 0, side, me)
  const [from, to] = run.last < cue ? [run.last + 1, cue] : [cue + 1, run.first]
  let between = 0
  let verbs = 0
  for (let i = from; i < to; i++) {
    if (i < from + 4) between = Math.imul(between, 31) + upos[i]
    if (tokens[i].upos === 'VERB') verbs++
  }
  const ahead = head < cue ? 1 : 0
  const distance = ahead ? -bucket(cue - head) : bucket(head - cue)
  add(out, 459, between, bucket(to - from), ahead)
  add(out, 460, Math.min(verbs, 3), ahead, deprel[head])
  add(out, 461, Math.min(verbs, 3), distance, side)
}
