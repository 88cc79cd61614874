import { isChannel } from '../circumstances/channel.ts'
import { add, code, type Features, NONE } from '../reading/hashing.ts'
import { covers, type Run } from '../reading/runs.ts'
import { subjectOf } from '../reading/subject.ts'
import { chunkBefore, relation, SIGHT, type Syntax } from '../reading/syntax.ts'
import type { Content } from './contents.ts'
import { edgeFeatures, lieOf, quoteShare, runFeatures } from './run-features.ts'

const SHORT = 8

/** What tells the content of `cue` from other stretches around it: itself, its runs and their edges. */
export function contentFeatures(syntax: Syntax, cue: number, content: Content, out: Features): void {
  wholeFeatures(surroundings(syntax, cue), content, out)
  for (const [which, run] of content.runs.entries()) {
    const lie = lieOf(content, cue, which)
    runFeatures(syntax, cue, run, lie, out)
    edgeFeatures(syntax, cue, run.first, -1, lie, out)
    edgeFeatures(syntax, cue, run.last, 1, lie, out)
  }
}

/** What is asked of a cue once, whatever its content. */
export interface Surroundings {
  readonly syntax: Syntax
  readonly cue: number
  readonly stance: number
  readonly title: number
  readonly subject: { readonly token: number; readonly way: number } | null
  /** The noun phrase before the cue, by tags alone. */
  readonly chunk: Run | null
  /** The stretches near the cue that stand in quotation marks which don't hold the cue. */
  readonly quoted: readonly Run[]
}

/** What the questions about a cue's content are asked with: worked out once for a cue. */
export function surroundings(syntax: Syntax, cue: number): Surroundings {
  const sentence = syntax.document.sentences[syntax.tokens[cue].sentence]
  const subject = subjectOf(syntax, cue)
  return {
    syntax,
    cue,
    stance: code(syntax.words[cue]?.stance ?? '-'),
    title: sentence.paragraph === 0 ? 1 : 0,
    subject: subject && { token: subject.token, way: code(subject.way) },
    chunk: chunkBefore(syntax, cue),
    quoted: quotedNear(syntax, cue, sentence.firstToken, sentence.endToken),
  }
}

function quotedNear({ quote, hasQuote, tokens }: Syntax, cue: number, first: number, end: number): Run[] {
  const found: Run[] = []
  if (!hasQuote[tokens[cue].sentence]) return found
  const stop = Math.min(end, cue + SIGHT.source)
  for (let i = Math.max(first, cue - SIGHT.source); i < stop; i++) {
    if (quote[i] < 0 || quote[i] === quote[cue]) continue
    const from = i
    while (i + 1 < stop && quote[i + 1] === quote[from]) i++
    found.push({ first: from, last: i })
  }
  return found
}

/** What tells a content from others but for its runs: the rule, and what of the cue's clause it takes and leaves out. */
export function wholeFeatures({ syntax, cue, ...near }: Surroundings, content: Content, out: Features): void {
  const { tokens, lemma, upos, deprel, first } = syntax
  const { stance, title, subject, chunk } = near
  const { runs } = content
  const me = lemma[cue]
  const pos = upos[cue]
  const rel = deprel[cue]
  const side = runs.length > 1 ? 2 : runs[0].first > cue ? 1 : 0
  const rule = content.sign
  const at = (i: number, row: Int32Array) => (i >= 0 && i < row.length ? row[i] : NONE)
  add(out, 200, rule)
  add(out, 201, rule, me)
  add(out, 202, rule, stance, pos)
  add(out, 203, rule, rel)
  add(out, 204, side, me)
  add(out, 205, side, rel, pos)
  add(out, 206, side, title)
  for (const child of syntax.children[cue]) {
    if (tokens[child].upos === 'PUNCT') continue
    const inside = covers(runs, child) ? 1 : 0
    add(out, 250, deprel[child], inside, child < cue ? 1 : 0)
    add(out, 251, deprel[child], inside, me)
    add(out, 252, deprel[child], inside, lemma[first[child]])
    add(out, 253, deprel[child], inside * 3 + side, lemma[child])
  }
  if (subject) {
    const covered = covers(runs, subject.token) ? 1 : 0
    add(out, 228, covered, subject.way)
    add(out, 229, covered, me)
    add(out, 230, covered, rel, side)
    add(out, 231, covered, relation(tokens[subject.token]) === 'nsubj' ? deprel[subject.token] : NONE, side)
  }
  if (chunk) {
    const taken = covers(runs, chunk.last) ? 1 : 0
    const touches = runs[0].last < cue && chunk.first - runs[0].last <= 2 ? 1 : 0
    add(out, 254, taken, touches, side)
    add(out, 255, taken, me)
    add(out, 256, taken, upos[chunk.last], side)
    add(out, 257, taken * 2 + touches, rel, side)
  }
  const left = quotesLeftOut(near.quoted, cue, runs)
  add(out, 232, left, side)
  add(out, 233, left, me)
  add(out, 258, left, side, quoteShare(syntax, runs[0]))
  const final = runs[runs.length - 1]
  const means =
    final.last - final.first < SHORT && (isChannel(tokens[final.last].lemma) || isChannel(tokens[final.first].lemma))
      ? 1
      : 0
  add(out, 259, means, side, at(final.first - 1, lemma))
}

/** Whether quoted words of the sentence stay outside: before the cue (1), after it (2), on both sides (3). */
function quotesLeftOut(quoted: readonly Run[], cue: number, runs: readonly Run[]): number {
  let out = 0
  for (const { first, last } of quoted) {
    // A run takes in the marks around it.
    let left = first
    for (const run of runs) if (run.first - 1 <= left && left <= run.last + 2) left = run.last + 3
    if (left <= last) out |= left < cue ? 1 : 2
  }
  return out
}
