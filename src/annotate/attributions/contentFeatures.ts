import { isChannel } from './channel.ts'
import type { Content } from './contents.ts'
import { add, code, type Features } from './hashing.ts'
import { subjectOf } from './subject.ts'
import { chunkBefore, relation, SIGHT, type Syntax } from './syntax.ts'

const NONE = code('-')
const bucket = (n: number) => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 40 ? 8 : 9)

/** What tells the content of `cue` from other stretches around it. */
export function contentFeatures(syntax: Syntax, cue: number, content: Content, out: Features): void {
  const { tokens, lemma, upos, deprel, quote, first, last, document } = syntax
  const me = lemma[cue]
  const entry = syntax.words[cue]
  const stance = code(entry?.stance ?? '-')
  const pos = upos[cue]
  const rel = deprel[cue]
  const sentence = document.sentences[tokens[cue].sentence]
  const { runs } = content
  const side = runs.length > 1 ? 2 : runs[0].first > cue ? 1 : 0
  const rule = code(content.rule)
  const at = (i: number, row: Int32Array) => (i >= 0 && i < row.length ? row[i] : NONE)
  const title = sentence.paragraph === 0 ? 1 : 0
  add(out, 200, rule)
  add(out, 201, rule, me)
  add(out, 202, rule, stance, pos)
  add(out, 203, rule, rel)
  add(out, 204, side, me)
  add(out, 205, side, rel, pos)
  add(out, 206, side, title)
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r]
    const here = runs.length > 1 ? 2 + r : side
    const length = bucket(run.last - run.first + 1)
    const edges: readonly (readonly [number, number, number])[] = [
      [300, run.first, run.first - 1],
      [330, run.last, run.last + 1],
    ]
    add(out, 207, here, length)
    add(out, 208, here, length, me)
    for (const [base, inside, outside] of edges) {
      add(out, base, here, at(inside, lemma))
      add(out, base + 1, here, at(inside, upos))
      add(out, base + 2, here, at(outside, lemma))
      add(out, base + 3, here, at(outside, upos))
      add(out, base + 4, at(outside, lemma), at(inside, upos), here)
      add(out, base + 5, at(outside, upos), at(inside, lemma), here)
      add(out, base + 6, here, at(inside, deprel), at(outside, deprel))
      add(out, base + 7, me, at(outside, lemma))
      add(out, base + 8, me, at(inside, upos))
      add(out, base + 9, stance, at(outside, lemma), at(inside, lemma))
      add(out, base + 10, me, at(inside, lemma))
      const cutsQuote =
        quote[inside] >= 0 && quote[outside] === quote[inside]
          ? 2
          : quote[inside] >= 0
            ? 1
            : at(outside, quote) >= 0
              ? 3
              : 0
      add(out, base + 11, cutsQuote, here)
      add(out, base + 12, cutsQuote, me, here)
      const d = inside > run.first ? 1 : -1
      add(out, base + 13, at(outside, lemma), at(outside + d, lemma), here)
      add(out, base + 14, at(outside, lemma), at(outside + d, upos), at(outside + 2 * d, upos))
    }
    let heads = 0
    let top = run.first
    let verb = 0
    let outward = 0
    for (let i = run.first; i <= run.last; i++) {
      const head = tokens[i].head
      if (upos[i] === VERB || upos[i] === AUX) verb = 1
      if (tokens[i].upos === 'PUNCT') continue
      if (head < run.first || head > run.last) {
        heads++
        if (head === cue || heads === 1) top = i
      }
      if (first[i] < run.first || last[i] > run.last) if (!(first[i] <= cue && cue <= last[i])) outward++
    }
    const tie =
      tokens[top].head === cue ? deprel[top] : tokens[cue].head === top ? code(`<${tokens[cue].deprel}`) : NONE
    add(out, 209, here, Math.min(heads, 4), Math.min(outward, 4))
    add(out, 210, here, tie)
    add(out, 211, me, tie, here)
    add(out, 212, stance, tie, pos)
    add(out, 213, tie, verb, here)
    add(out, 214, me, verb)
    add(out, 215, me, upos[top], here)
    add(out, 216, tie, Math.min(heads, 4), Math.min(outward, 3))
    add(out, 217, tie, at(run.first, lemma))
    passedOver(syntax, run.first, run.last, here, out)
    dependents(syntax, top, run.first, run.last, 240, out)
    const toEnd = run.last >= sentence.endToken - 3 ? 1 : run.last > sentence.endToken ? 2 : 0
    const fromStart = run.first <= sentence.firstToken + 1 ? 1 : run.first < sentence.firstToken ? 2 : 0
    add(out, 218, here, toEnd, fromStart)
    add(out, 219, here * 3 + toEnd, at(run.last + 1, lemma), tie)
    const quoted = quoteShare(syntax, run.first, run.last)
    add(out, 220, here, quoted, length)
    add(out, 221, here, quoted, me)
    add(out, 222, here * 3 + toEnd, fromStart, quoted)
    if (here === 1 || here === 3) {
      const gap = run.first - cue - 1
      add(out, 223, bucket(gap), here)
      add(out, 224, bucket(gap), me)
      if (gap > 0) add(out, 225, lemma[cue + 1], lemma[run.first - 1], bucket(gap))
      if (gap > 0) add(out, 226, me, lemma[cue + 1], lemma[run.first - 1])
    } else {
      const gap = cue - run.last - 1
      add(out, 227, bucket(gap), here, rel)
    }
  }
  for (const child of syntax.children[cue]) {
    if (tokens[child].upos === 'PUNCT') continue
    const inside = runs.some((run) => run.first <= child && child <= run.last) ? 1 : 0
    add(out, 250, deprel[child], inside, child < cue ? 1 : 0)
    add(out, 251, deprel[child], inside, me)
    add(out, 252, deprel[child], inside, lemma[first[child]])
    add(out, 253, deprel[child], inside * 3 + side, lemma[child])
  }
  const subject = subjectOf(syntax, cue)
  if (subject) {
    const covered = runs.some((run) => run.first <= subject.token && subject.token <= run.last) ? 1 : 0
    add(out, 228, covered, code(subject.way))
    add(out, 229, covered, me)
    add(out, 230, covered, rel, side)
    add(out, 231, covered, relation(tokens[subject.token]) === 'nsubj' ? deprel[subject.token] : NONE, side)
  }
  const chunk = chunkBefore(syntax, cue)
  if (chunk) {
    const taken = runs.some((run) => run.first <= chunk.last && chunk.last <= run.last) ? 1 : 0
    const touches = runs[0].last < cue && chunk.first - runs[0].last <= 2 ? 1 : 0
    add(out, 254, taken, touches, side)
    add(out, 255, taken, me)
    add(out, 256, taken, upos[chunk.last], side)
    add(out, 257, taken * 2 + touches, rel, side)
  }
  const left = quotesLeftOut(
    syntax,
    cue,
    content,
    Math.max(sentence.firstToken, cue - SIGHT.source),
    Math.min(sentence.endToken, cue + SIGHT.source),
  )
  add(out, 232, left, side)
  add(out, 233, left, me)
  add(out, 258, left, side, quoteShare(syntax, runs[0].first, runs[0].last))
  const final = runs[runs.length - 1]
  const means =
    final.last - final.first < 8 && (isChannel(tokens[final.last].lemma) || isChannel(tokens[final.first].lemma))
      ? 1
      : 0
  add(out, 259, means, side, at(final.first - 1, lemma))
}

const VERB = code('VERB')
const AUX = code('AUX')

function quoteShare(syntax: Syntax, from: number, to: number): number {
  let inside = 0
  for (let i = from; i <= to; i++) if (syntax.quote[i] >= 0) inside++
  return inside === 0 ? 0 : inside === to - from + 1 ? 2 : 1
}

/** Whether quotation marks of the sentence stay outside: before the cue, after it, on both sides. */
function quotesLeftOut(syntax: Syntax, cue: number, content: Content, from: number, to: number): number {
  let out = 0
  if (!syntax.hasQuote[syntax.tokens[cue].sentence]) return out
  for (let i = from; i < to; i++)
    if (
      syntax.quote[i] >= 0 &&
      syntax.quote[i] !== syntax.quote[cue] &&
      !content.runs.some((run) => run.first - 1 <= i && i <= run.last + 2)
    )
      out |= i < cue ? 1 : 2
  return out
}

/** Commas, dashes and conjunctions inside a stretch, with what follows them: places where it might have ended. */
function passedOver(syntax: Syntax, from: number, to: number, here: number, out: Features): void {
  const { tokens, lemma, upos } = syntax
  let passed = 0
  for (let i = from + 1; i < to && passed < 6; i++) {
    const { upos: part } = tokens[i]
    if (part !== 'PUNCT' && part !== 'CCONJ' && part !== 'SCONJ') continue
    passed++
    add(out, 234, lemma[i], lemma[i + 1], here)
    add(out, 235, lemma[i], upos[i + 1], upos[Math.min(i + 2, to)])
    add(out, 236, lemma[i], here, Math.min(passed, 3))
  }
}

/** Which dependents of `head` the stretch takes in and which it leaves out. */
function dependents(syntax: Syntax, head: number, from: number, to: number, base: number, out: Features): void {
  const { tokens, lemma, deprel, first } = syntax
  for (const child of syntax.children[head]) {
    if (child < from || tokens[child].upos === 'PUNCT') continue
    const inside = child <= to ? 1 : 0
    add(out, base, deprel[child], inside)
    add(out, base + 1, deprel[child], inside, lemma[first[child]])
  }
}
