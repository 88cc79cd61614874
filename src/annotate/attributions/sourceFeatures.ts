import { add, code, type Features } from './hashing.ts'
import type { Run } from './runs.ts'
import type { Source } from './sources.ts'
import { subjectOf } from './subject.ts'
import { chunkBefore, type Syntax, within } from './syntax.ts'

const NONE = code('-')
const bucket = (n: number) => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : 7)

/** The relations from the cue up and then down to the source; -1 where they stand in two sentences. */
function path(syntax: Syntax, from: number, to: number): number {
  const { tokens, deprel } = syntax
  if (tokens[from].sentence !== tokens[to].sentence)
    return code(`sentence ${tokens[from].sentence - tokens[to].sentence}`)
  const above = new Map<number, number>()
  let h = 17
  for (let i = from, steps = 0; i >= 0 && steps < 12; i = tokens[i].head, steps++) {
    above.set(i, h)
    h = Math.imul(h, 31) + deprel[i]
  }
  let down = 7
  for (let i = to, steps = 0; i >= 0 && steps < 8; i = tokens[i].head, steps++) {
    const up = above.get(i)
    if (up !== undefined) return Math.imul(up, 37) ^ down
    down = Math.imul(down, 41) + deprel[i]
  }
  return NONE
}

/** What tells the source of `cue`, whose content is known, from other noun phrases. */
export function sourceFeatures(
  syntax: Syntax,
  cue: number,
  content: readonly Run[],
  source: Source,
  out: Features,
): void {
  const { tokens, lemma, upos, xpos, deprel, quote, document } = syntax
  const me = lemma[cue]
  const stance = code(syntax.words[cue]?.stance ?? '-')
  const pos = upos[cue]
  const rel = deprel[cue]
  const sentence = document.sentences[tokens[cue].sentence]
  const title = sentence.paragraph === 0 ? 1 : 0
  const { head, run } = source
  const subject = subjectOf(syntax, cue)
  const way = code(subject?.way ?? '-')
  const side = content.length === 0 ? 3 : content[0].first > cue ? 1 : content[content.length - 1].last < cue ? 0 : 2
  if (!run) {
    add(out, 400, me)
    add(out, 401, stance, pos)
    add(out, 402, rel, pos)
    add(out, 403, way)
    add(out, 404, way, me)
    add(out, 405, way, side, pos)
    add(out, 406, xpos[cue], rel)
    add(out, 407, title, way)
    add(out, 408, quote[cue] >= 0 ? 1 : 0)
    add(out, 409, subject ? lemma[subject.token] : NONE)
    for (const child of syntax.children[cue]) add(out, 410, deprel[child], lemma[child])
    return
  }
  const at = (i: number, row: Int32Array) => (i >= 0 && i < row.length ? row[i] : NONE)
  const inside = content.some((r) => r.first <= head && head <= r.last) ? 1 : 0
  const crosses = content.some((r) => r.first <= run.last && run.first <= r.last) ? 1 : 0
  const way2 = path(syntax, cue, head)
  const isSubject = subject?.token === head ? 1 : 0
  const what = tokens[head].upos === 'PROPN' ? upos[head] : lemma[head]
  const distance = head < cue ? -bucket(cue - head) : bucket(head - cue)
  const extent = code(source.extent)
  let case_ = NONE
  for (const child of syntax.children[head]) if (tokens[child].deprel === 'case' && child < head) case_ = lemma[child]
  add(out, 411, way2)
  add(out, 412, way2, me)
  add(out, 413, way2, upos[head])
  add(out, 414, way2, stance, pos)
  add(out, 415, way2, what)
  add(out, 416, way2, side)
  add(out, 417, isSubject, way)
  add(out, 418, isSubject, me)
  add(out, 419, isSubject, what)
  add(out, 420, distance, upos[head])
  add(out, 421, distance, deprel[head])
  add(out, 422, what)
  add(out, 423, what, deprel[head])
  add(out, 424, inside, crosses)
  add(out, 425, case_, me)
  add(out, 426, case_, pos, side)
  add(out, 427, case_, deprel[head], head < cue ? 1 : 0)
  add(out, 428, quote[head] >= 0 && quote[cue] !== quote[head] ? 1 : 0)
  add(out, 429, upos[head], xpos[head], isSubject)
  add(out, 430, title, distance)
  add(out, 431, sentence.index - tokens[head].sentence, deprel[head], upos[head])
  add(out, 432, within(syntax, cue, head) ? 1 : 0, rel)
  add(out, 433, case_, way2)
  add(out, 434, head === cue - 1 ? 1 : head === cue + 1 ? 2 : 0, side, upos[head])
  add(out, 440, extent)
  add(out, 441, extent, upos[head])
  add(out, 442, extent, what)
  const first = at(run.first, lemma)
  const next = at(run.last + 1, lemma)
  const withCase = tokens[run.first].upos === 'ADP' ? 1 : 0
  add(out, 443, withCase, case_, me)
  add(out, 444, withCase, case_, pos)
  add(out, 445, extent, next)
  add(out, 446, extent, at(run.last + 1, deprel), at(run.last + 1, upos))
  add(out, 447, at(run.last + 1, upos), next)
  add(out, 448, first, at(run.first - 1, upos))
  add(out, 449, extent, bucket(run.last - run.first), upos[head])
  add(out, 450, extent, bucket(run.last - head), bucket(head - run.first))
  add(out, 451, run.last + 1 === cue ? 1 : 0, extent)
  add(out, 452, at(run.last, upos), at(run.last + 1, upos), extent)
  add(out, 453, at(run.first - 1, lemma), at(run.first, upos))
  const before = chunkBefore(syntax, cue)
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
  add(out, 459, between, bucket(to - from), head < cue ? 1 : 0)
  add(out, 460, Math.min(verbs, 3), head < cue ? 1 : 0, deprel[head])
  add(out, 461, Math.min(verbs, 3), distance, side)
}
