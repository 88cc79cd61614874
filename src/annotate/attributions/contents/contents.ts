import type { Sentence } from '../../../language/document.ts'
import { tagCode } from '../reading/hashing.ts'
import type { Run } from '../reading/runs.ts'
import { isMark, relation, SIGHT, type Syntax, trim } from '../reading/syntax.ts'
import { leftEnds, leftStarts, rightEnds, rightStarts } from './ends.ts'

/** A guess at what a cue reports: one run of tokens, or two on either side of the cue. */
export interface Content {
  readonly runs: readonly Run[]
  /** How it was come by: the side of the cue, and what each end rests on. */
  readonly rule: string
  /** The rule as a number. */
  readonly sign: number
}

/** Bounds that only hostile text meets: starts and ends tried on one side, contents of one cue. */
const MOST = { starts: 16, ends: 10, contents: 200 }

/**
 * Where the clause of the cue begins and ends that is no content of its own: "Singh said Monday" after a quotation,
 * ", according to officials," in the midst of a sentence.
 */
function phrase(syntax: Syntax, cue: number): Run {
  const token = syntax.tokens[cue]
  const rel = relation(token)
  if (rel === 'parataxis' || token.lemma === 'accord') return { first: syntax.first[cue], last: syntax.last[cue] }
  let head = cue
  while (
    head === cue &&
    syntax.tokens[head].head >= 0 &&
    (relation(syntax.tokens[head]) === 'case' || relation(syntax.tokens[head]) === 'fixed')
  )
    head = syntax.tokens[head].head
  if (head !== cue) return { first: syntax.first[head], last: syntax.last[head] }
  let first = cue
  let last = cue
  for (const child of syntax.children[cue]) {
    const r = relation(syntax.tokens[child])
    if (r === 'nsubj' || r === 'aux' || r === 'advmod') first = Math.min(first, syntax.first[child])
    if (child > cue && r !== 'ccomp' && r !== 'conj' && r !== 'punct' && r !== 'cc' && r !== 'advcl')
      last = Math.max(last, syntax.last[child])
  }
  return { first, last }
}

/** All that the cue may report, each once; the first rule to reach a stretch names it. */
export function contents(syntax: Syntax, cue: number): Content[] {
  const sentence = syntax.document.sentences[syntax.tokens[cue].sentence]
  const begin = Math.max(sentence.firstToken, cue - SIGHT.sentence)
  let end = Math.min(sentence.endToken - 1, cue + SIGHT.sentence)
  while (end > cue && isMark(syntax.tokens[end])) end--
  const clause = phrase(syntax, cue)
  const bar = accordingTo(syntax, cue, end)
  const found = new Map<number, Content>()
  const keep = (way: Way, first: Run | null, second: Run | null = null) => {
    if (!first || found.size >= MOST.contents || !allowed(first) || (second && !allowed(second))) return
    const key = keyOf(cue, first) + (second ? keyOf(cue, second) * KEYS * KEYS : 0)
    if (!found.has(key)) found.set(key, { runs: second ? [first, second] : [first], ...way })
  }
  const allowed = (run: Run): boolean =>
    run.first >= cue - SIGHT.quote &&
    run.last <= cue + SIGHT.quote &&
    !(run.first <= bar && bar <= run.last) &&
    !isSmallWord(syntax, run)
  const rights: { run: Run; way: Way; start: string }[] = []
  const seenStart = new Set<number>()
  for (const start of rightStarts(syntax, cue, end)) {
    if (seenStart.has(start.at) || seenStart.size >= MOST.starts) continue
    seenStart.add(start.at)
    const seenEnd = new Set<number>()
    for (const stop of rightEnds(syntax, cue, start.at, end)) {
      if (seenEnd.has(stop.at) || seenEnd.size >= MOST.ends) continue
      seenEnd.add(stop.at)
      const run = trim(syntax, start.at, stop.at)
      if (!run) continue
      const way = wayOf('after', start.why, stop.why)
      rights.push({ run, way, start: start.why })
      keep(way, run)
    }
  }
  // "TAPPER: …" in a transcript: all that the paragraph holds.
  if (syntax.tokens[cue].upos === 'PUNCT')
    keep(wayOf('after', 'colon', 'paragraph'), trim(syntax, cue + 1, lastOfParagraph(syntax, sentence)))
  const lefts = new Map<number, { run: Run; way: Way }>()
  const starts = leftStarts(syntax, cue, begin).slice(0, MOST.starts)
  for (const stop of leftEnds(syntax, cue, begin, clause).slice(0, MOST.starts)) {
    for (const start of starts) {
      const run = trim(syntax, start.at, stop.at)
      if (!run || !allowed(run)) continue
      const way = wayOf('before', start.why, stop.why)
      if (!lefts.has(keyOf(cue, run))) lefts.set(keyOf(cue, run), { run, way })
      keep(way, run)
    }
  }
  const before = begin > 0 ? syntax.quote[begin - 1] : -1
  if (before >= 0 && syntax.quote[begin] !== before && sameParagraph(syntax, begin - 1, begin))
    keep(wayOf('previous', 'quote'), trim(syntax, syntax.quoted[before].first, begin - 1))
  const next = sentence.endToken
  if (next < syntax.tokens.length && sentence.endToken - end <= 2) {
    const following = syntax.document.sentences[sentence.index + 1]
    keep(wayOf('next', 'sentence'), trim(syntax, following.firstToken, following.endToken - 1))
    const q = syntax.quote[next]
    if (q >= 0) keep(wayOf('next', 'quote'), trim(syntax, next, syntax.quoted[q].last))
  }
  const after = trim(syntax, clause.last + 1, end)
  const afters: { run: Run; way: Way }[] = rights.filter((r) => r.start !== 'obl' && r.start !== 'advmod')
  if (after)
    for (const stop of rightEnds(syntax, cue, after.first, end)) {
      const run = trim(syntax, after.first, stop.at)
      if (run) afters.push({ run, way: wayOf('after', 'phrase', stop.why) })
    }
  for (const left of lefts.values()) for (const right of afters) keep(both(left.way, right.way), left.run, right.run)
  return [...found.values()]
}

/** Whether a run is a lone preposition or particle, such as the "to" of "according to". */
function isSmallWord({ tokens }: Syntax, { first, last }: Run): boolean {
  return first === last && (tokens[first].upos === 'ADP' || tokens[first].upos === 'PART')
}

/** How a content was come by, in words and as a number. */
type Way = Pick<Content, 'rule' | 'sign'>

function wayOf(side: string, start: string, stop = ''): Way {
  const sign = Math.imul(Math.imul(tagCode(side), 31) + tagCode(start), 37) + tagCode(stop)
  return { rule: stop ? `${side}:${start}:${stop}` : `${side}:${start}`, sign: sign | 0 }
}

const both = (left: Way, right: Way): Way => ({
  rule: `${left.rule}+${right.rule}`,
  sign: (Math.imul(left.sign, 41) + right.sign) | 0,
})

/** Places that a run may reach from the cue. */
const KEYS = 2 * SIGHT.quote + 2

/** A number for each run that may be a content of the cue. */
function keyOf(cue: number, { first, last }: Run): number {
  return (first - cue + SIGHT.quote) * KEYS + last - cue + SIGHT.quote + 1
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

/** "Adams told them that …, according to officials": the last words are the writer's, no part of what was told; -1 if none. */
function accordingTo(syntax: Syntax, cue: number, end: number): number {
  const { tokens, quote } = syntax
  for (let i = cue + 2; i < end; i++)
    if (tokens[i].form === 'according' && tokens[i - 1].form === ',' && tokens[i + 1].form === 'to' && quote[i] < 0)
      return i
  return -1
}
