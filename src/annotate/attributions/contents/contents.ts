import type { Run } from '../reading/runs.ts'
import { isMark, relation, SIGHT, type Syntax } from '../reading/syntax.ts'
import { behindClause, besides, inTranscript, leftOf, rightOf, type Side, type Way } from './sides.ts'

/** A guess at what a cue reports: one run of tokens, or two on either side of the cue. */
export interface Content extends Way {
  readonly runs: readonly Run[]
}

/** More contents of one cue only hostile text has. */
const MOST = 200

/**
 * Where the clause of the cue begins and ends that is no content of its own: "Singh said Monday" after a quotation,
 * ", according to officials," in the midst of a sentence.
 */
function phrase(syntax: Syntax, cue: number): Run {
  const token = syntax.tokens[cue]
  const rel = relation(token)
  if (rel === 'parataxis' || token.lemma === 'accord') return { first: syntax.first[cue], last: syntax.last[cue] }
  const { head } = token
  if (head >= 0 && (rel === 'case' || rel === 'fixed')) return { first: syntax.first[head], last: syntax.last[head] }
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
  const allowed = ({ run }: Side): boolean =>
    run.first >= cue - SIGHT.quote &&
    run.last <= cue + SIGHT.quote &&
    !(run.first <= bar && bar <= run.last) &&
    !isSmallWord(syntax, run)
  const behind = rightOf(syntax, cue, end)
  const before = leftOf(syntax, cue, begin, clause).filter(allowed)
  const alone = [...behind, ...inTranscript(syntax, cue, sentence), ...before, ...besides(syntax, sentence, begin, end)]
  const found = new Map<number, Content>()
  const keep = (key: number, content: Content): void => {
    if (found.size < MOST && !found.has(key)) found.set(key, content)
  }
  for (const { run, way } of alone.filter(allowed)) keep(keyOf(cue, run), { runs: [run], ...way })
  const ends = [
    ...behind.filter(({ start }) => start !== 'obl' && start !== 'advmod'),
    ...behindClause(syntax, cue, clause, end),
  ].filter(allowed)
  for (const left of once(before, cue)) {
    for (const right of ends) {
      const key = keyOf(cue, left.run) + keyOf(cue, right.run) * KEYS * KEYS
      keep(key, { runs: [left.run, right.run], ...both(left.way, right.way) })
    }
  }
  return [...found.values()]
}

/** Each stretch once, as it was come by first. */
function once(sides: readonly Side[], cue: number): readonly Side[] {
  const found = new Map<number, Side>()
  for (const side of sides) {
    const key = keyOf(cue, side.run)
    if (!found.has(key)) found.set(key, side)
  }
  return [...found.values()]
}

/** Whether a run is a lone preposition or particle, such as the "to" of "according to". */
function isSmallWord({ tokens }: Syntax, { first, last }: Run): boolean {
  return first === last && (tokens[first].upos === 'ADP' || tokens[first].upos === 'PART')
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

/** "Adams told them that …, according to officials": the last words are the writer's, no part of what was told; -1 if none. */
function accordingTo(syntax: Syntax, cue: number, end: number): number {
  const { tokens, quote } = syntax
  for (let i = cue + 2; i < end; i++)
    if (tokens[i].form === 'according' && tokens[i - 1].form === ',' && tokens[i + 1].form === 'to' && quote[i] < 0)
      return i
  return -1
}
