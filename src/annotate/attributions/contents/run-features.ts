import { add, code, type Features, NONE } from '../reading/hashing.ts'
import type { Run } from '../reading/runs.ts'
import type { Syntax } from '../reading/syntax.ts'
import type { Content } from './contents.ts'

const VERB = code('VERB')
const AUX = code('AUX')
/** Commas and conjunctions that are looked at inside a run. */
const MOST_PASSED = 6

const bucket = (n: number) => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 40 ? 8 : 9)

/** Where a run lies: alone before or after the cue, or the first or second of two. */
export type Lie = 0 | 1 | 2 | 3

/** How the run number `which` of a content lies to its cue. */
export function lieOf({ runs }: Content, cue: number, which: number): Lie {
  if (runs.length > 1) return which === 0 ? 2 : 3
  return runs[0].first > cue ? 1 : 0
}

const at = (i: number, row: Int32Array) => (i >= 0 && i < row.length ? row[i] : NONE)

/**
 * What tells where the content of `cue` begins or ends: the words on both sides of the edge. `inside` is the run's last
 * word there, `outward` the step out of the run, -1 or 1.
 */
export function edgeFeatures(
  syntax: Syntax,
  cue: number,
  inside: number,
  outward: -1 | 1,
  lie: Lie,
  out: Features,
): void {
  const { lemma, upos, deprel, quote } = syntax
  const t = outward < 0 ? 300 : 330
  const outside = inside + outward
  const me = lemma[cue]
  add(out, t, lie, at(inside, lemma))
  add(out, t + 1, lie, at(inside, upos))
  add(out, t + 2, lie, at(outside, lemma))
  add(out, t + 3, lie, at(outside, upos))
  add(out, t + 4, at(outside, lemma), at(inside, upos), lie)
  add(out, t + 5, at(outside, upos), at(inside, lemma), lie)
  add(out, t + 6, lie, at(inside, deprel), at(outside, deprel))
  add(out, t + 7, me, at(outside, lemma))
  add(out, t + 8, me, at(inside, upos))
  add(out, t + 9, code(syntax.words[cue]?.stance ?? '-'), at(outside, lemma), at(inside, lemma))
  add(out, t + 10, me, at(inside, lemma))
  const cut =
    quote[inside] >= 0 && quote[outside] === quote[inside]
      ? 2
      : quote[inside] >= 0
        ? 1
        : at(outside, quote) >= 0
          ? 3
          : 0
  add(out, t + 11, cut, lie)
  add(out, t + 12, cut, me, lie)
  add(out, t + 13, at(outside, lemma), at(outside + outward, lemma), lie)
  add(out, t + 14, at(outside, lemma), at(outside + outward, upos), at(outside + 2 * outward, upos))
}

/** What tells a run of the content of `cue` from others, but for its edges. */
export function runFeatures(syntax: Syntax, cue: number, run: Run, lie: Lie, out: Features): void {
  const { tokens, lemma, upos, deprel, document } = syntax
  const me = lemma[cue]
  const pos = upos[cue]
  const sentence = document.sentences[tokens[cue].sentence]
  const length = bucket(run.last - run.first + 1)
  add(out, 207, lie, length)
  add(out, 208, lie, length, me)
  const { heads, outward, top, verb } = inner(syntax, cue, run)
  const tie = tokens[top].head === cue ? deprel[top] : tokens[cue].head === top ? code(`<${tokens[cue].deprel}`) : NONE
  add(out, 209, lie, heads, outward)
  add(out, 210, lie, tie)
  add(out, 211, me, tie, lie)
  add(out, 212, code(syntax.words[cue]?.stance ?? '-'), tie, pos)
  add(out, 213, tie, verb, lie)
  add(out, 214, me, verb)
  add(out, 215, me, upos[top], lie)
  add(out, 216, tie, heads, Math.min(outward, 3))
  add(out, 217, tie, at(run.first, lemma))
  passedOver(syntax, run, lie, out)
  dependents(syntax, top, run, out)
  const toEnd = run.last >= sentence.endToken - 3 ? 1 : run.last > sentence.endToken ? 2 : 0
  const fromStart = run.first <= sentence.firstToken + 1 ? 1 : run.first < sentence.firstToken ? 2 : 0
  const quoted = quoteShare(syntax, run)
  add(out, 218, lie, toEnd, fromStart)
  add(out, 219, lie * 3 + toEnd, at(run.last + 1, lemma), tie)
  add(out, 220, lie, quoted, length)
  add(out, 221, lie, quoted, me)
  add(out, 222, lie * 3 + toEnd, fromStart, quoted)
  if (lie === 1 || lie === 3) {
    const gap = run.first - cue - 1
    add(out, 223, bucket(gap), lie)
    add(out, 224, bucket(gap), me)
    if (gap > 0) add(out, 225, lemma[cue + 1], lemma[run.first - 1], bucket(gap))
    if (gap > 0) add(out, 226, me, lemma[cue + 1], lemma[run.first - 1])
  } else add(out, 227, bucket(cue - run.last - 1), lie, deprel[cue])
}

/** How a run hangs together: how many heads it has, how many subtrees it cuts, its topmost word, whether it has a verb. */
function inner({ tokens, upos, first, last }: Syntax, cue: number, run: Run) {
  let heads = 0
  let outward = 0
  let top = run.first
  let verb = 0
  for (let i = run.first; i <= run.last; i++) {
    const { head, upos: part } = tokens[i]
    if (upos[i] === VERB || upos[i] === AUX) verb = 1
    if (part === 'PUNCT') continue
    if (head < run.first || head > run.last) {
      heads++
      if (head === cue || heads === 1) top = i
    }
    if ((first[i] < run.first || last[i] > run.last) && !(first[i] <= cue && cue <= last[i])) outward++
  }
  return { heads: Math.min(heads, 4), outward: Math.min(outward, 4), top, verb }
}

/** How much of a run is quoted: 0 nothing, 1 some, 2 all. */
export function quoteShare({ quote }: Syntax, { first, last }: Run): number {
  let inside = 0
  for (let i = first; i <= last; i++) if (quote[i] >= 0) inside++
  return inside === 0 ? 0 : inside === last - first + 1 ? 2 : 1
}

/** Commas, dashes and conjunctions inside a run, with what follows them: places where it might have ended. */
function passedOver({ tokens, lemma, upos }: Syntax, { first, last }: Run, lie: Lie, out: Features): void {
  let passed = 0
  for (let i = first + 1; i < last && passed < MOST_PASSED; i++) {
    const { upos: part } = tokens[i]
    if (part !== 'PUNCT' && part !== 'CCONJ' && part !== 'SCONJ') continue
    passed++
    add(out, 234, lemma[i], lemma[i + 1], lie)
    add(out, 235, lemma[i], upos[i + 1], upos[Math.min(i + 2, last)])
    add(out, 236, lemma[i], lie, Math.min(passed, 3))
  }
}

/** Which dependents of `head` the run takes in and which it leaves out. */
function dependents(syntax: Syntax, head: number, { first: from, last: to }: Run, out: Features): void {
  const { tokens, lemma, deprel, first } = syntax
  for (const child of syntax.children[head]) {
    if (child < from || tokens[child].upos === 'PUNCT') continue
    const inside = child <= to ? 1 : 0
    add(out, 240, deprel[child], inside)
    add(out, 241, deprel[child], inside, lemma[first[child]])
  }
}
