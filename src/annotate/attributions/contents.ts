import type { Sentence } from '../../language/document.ts'
import { leftEnds, leftStarts, rightEnds, rightStarts } from './contentEnds.ts'
import type { Run } from './runs.ts'
import { isMark, relation, SIGHT, type Syntax, trim } from './syntax.ts'

/** A guess at what a cue reports: one run of tokens, or two on either side of the cue. */
export interface Content {
  readonly runs: readonly Run[]
  /** How it was come by: the side of the cue, and what each end rests on. */
  readonly rule: string
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
  const found = new Map<string, Content>()
  const keep = (rule: string, ...runs: (Run | null)[]) => {
    const kept = runs.filter((run) => run !== null)
    if (kept.length !== runs.length || found.size >= MOST.contents) return
    if (kept.some((run) => run.first < cue - SIGHT.quote || run.last > cue + SIGHT.quote)) return
    if (bar >= 0 && kept.some((run) => run.first <= bar && bar <= run.last)) return
    const key = kept.map((run) => `${run.first}-${run.last}`).join()
    if (!found.has(key)) found.set(key, { runs: kept, rule })
  }
  const rights: { run: Run; rule: string; start: string; end: string }[] = []
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
      rights.push({ run, rule: `after:${start.why}:${stop.why}`, start: start.why, end: stop.why })
      keep(`after:${start.why}:${stop.why}`, run)
    }
  }
  // "TAPPER: …" in a transcript: all that the paragraph holds.
  if (syntax.tokens[cue].upos === 'PUNCT')
    keep('after:colon:paragraph', trim(syntax, cue + 1, lastOfParagraph(syntax, sentence)))
  const lefts: { run: Run; rule: string; end: string }[] = []
  const starts = leftStarts(syntax, cue, begin).slice(0, MOST.starts)
  for (const stop of leftEnds(syntax, cue, begin, clause).slice(0, MOST.starts)) {
    for (const start of starts) {
      const run = trim(syntax, start.at, stop.at)
      if (!run) continue
      lefts.push({ run, rule: `before:${start.why}:${stop.why}`, end: stop.why })
      keep(`before:${start.why}:${stop.why}`, run)
    }
  }
  const before = begin > 0 ? syntax.quote[begin - 1] : -1
  if (before >= 0 && syntax.quote[begin] !== before && sameParagraph(syntax, begin - 1, begin))
    keep('previous:quote', trim(syntax, syntax.quoted[before].first, begin - 1))
  const next = sentence.endToken
  if (next < syntax.tokens.length && sentence.endToken - end <= 2) {
    const following = syntax.document.sentences[sentence.index + 1]
    keep('next:sentence', trim(syntax, following.firstToken, following.endToken - 1))
    const q = syntax.quote[next]
    if (q >= 0) keep('next:quote', trim(syntax, next, syntax.quoted[q].last))
  }
  const after = trim(syntax, clause.last + 1, end)
  const afterRuns: { run: Run; rule: string }[] = rights.filter((r) => r.start !== 'obl' && r.start !== 'advmod')
  if (after)
    for (const stop of rightEnds(syntax, cue, after.first, end)) {
      const run = trim(syntax, after.first, stop.at)
      if (run) afterRuns.push({ run, rule: `after:phrase:${stop.why}` })
    }
  const seenLeft = new Set<string>()
  for (const left of lefts) {
    const k = `${left.run.first}-${left.run.last}`
    if (seenLeft.has(k)) continue
    seenLeft.add(k)
    for (const right of afterRuns) keep(`${left.rule}+${right.rule}`, left.run, right.run)
  }
  return [...found.values()]
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
