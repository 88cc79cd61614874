import { within as timesWithin } from '../../../language/search.ts'
import type { Time } from '../../times/time.ts'
import type { TimeOfSaying } from '../attribution.ts'
import type { Finding } from '../finding.ts'
import { covers, type Run } from '../reading/runs.ts'
import { relation, type Syntax } from '../reading/syntax.ts'
import type { Source } from '../sources/sources.ts'
import { isDocument } from '../speakers/documents.ts'
import { isChannel } from './channel.ts'
import { isOccasion } from './occasions.ts'

/** A time as tokens. */
interface Dating {
  readonly time: Time
  readonly run: Run
}

/** Hostile text may hold a thousand days in one sentence. */
const MOST = 12
/** How far up the tree a time may hang below its cue. */
const STEPS = 8

/**
 * When the words of a finding were said, by the days and hours that its own clause gives: "said on Monday", "told reporters late
 * Tuesday", "in a statement released on 28 October". Times inside the content date what is said, and those in a clause
 * about the source ("the man held on Monday said") date something else. `times` are the article's, in text order.
 */
export function timeOfSaying(syntax: Syntax, finding: Finding, times: readonly Time[]): TimeOfSaying | null {
  const sentence = syntax.document.sentences[syntax.tokens[finding.cue].sentence]
  const found = timesWithin(times, sentence)
    .filter(({ type }) => type === 'date' || type === 'time')
    .slice(0, MOST)
    .map((time) => ({ time, run: runOf(syntax, time, sentence.firstToken, sentence.endToken) }))
    .filter((dating) => dates(syntax, finding, dating))
  if (found.length === 0) return null
  const resolved = found.find(({ time }) => time.from !== null)?.time ?? found[0].time
  return {
    words: found.map(({ time: { start, end } }) => ({ start, end })),
    from: resolved.from,
    to: resolved.to,
    basis: resolved.basis,
  }
}

function runOf({ tokens }: Syntax, { start, end }: Time, from: number, to: number): Run {
  let first = from
  while (first + 1 < to && tokens[first].end <= start) first++
  let last = first
  while (last + 1 < to && tokens[last + 1].start < end) last++
  return { first, last }
}

function dates(syntax: Syntax, finding: Finding, { run }: Dating): boolean {
  const { cue, content, source } = finding
  for (let i = run.first; i <= run.last; i++) if (covers(content, i)) return false
  const noun = described(syntax, run)
  if (noun >= 0 && noun !== cue && !isPublished(syntax, noun)) return false
  if (source.run && source.run.first <= run.last && run.first <= source.run.last)
    return isPublished(syntax, source.head) ? hangsOn(syntax, run, source.head) : trails(syntax, source, run)
  return [cue, ...sharing(syntax, cue)].some((verb) => hangsOn(syntax, run, verb)) || beside(syntax, finding, run)
}

/** What is said in public has a day of its own: "Monday's report", "a Wednesday editorial", "Saturday's debate". */
function isPublished({ tokens }: Syntax, noun: number): boolean {
  return isDocument(tokens[noun].lemma) || isChannel(tokens[noun].lemma)
}

/** The noun that a time stands before and describes ("Tuesday's primary", "recent polls"); -1 where there is none. */
function described({ tokens }: Syntax, run: Run): number {
  const { head } = tokens[headOf(tokens, run)]
  return head > run.last && tokens[head].upos !== 'VERB' && DESCRIBING.has(relation(tokens[headOf(tokens, run)]))
    ? head
    : -1
}

const DESCRIBING = new Set(['compound', 'nmod', 'amod', 'nummod'])

/** The word of a time that hangs outside it. */
function headOf(tokens: Syntax['tokens'], run: Run): number {
  let at = run.last
  while (tokens[at].head >= run.first && tokens[at].head < at) at = tokens[at].head
  return at
}

/** "The union on Tuesday released": the parser takes the day for the union's, whom no day can belong to. */
function trails({ tokens }: Syntax, { head, run }: Source, time: Run): boolean {
  if (run?.last !== time.last || head >= time.first) return false
  return !tokens.slice(head, time.first).some(({ upos, form }) => upos === 'VERB' || upos === 'AUX' || form === ',')
}

/** Verbs before this one whose subject and time it shares: "On Monday she named A and praised B", "…, saying that". */
function sharing({ tokens, children }: Syntax, cue: number): number[] {
  const found: number[] = []
  for (
    let at = cue;
    found.length < 2 && SHARED.has(relation(tokens[at])) && tokens[at].head >= 0;
    at = tokens[at].head
  ) {
    if (children[at].some((child) => relation(tokens[child]) === 'nsubj')) break
    found.push(tokens[at].head)
  }
  return found
}

const SHARED = new Set(['conj', 'advcl'])

/** Whether a time hangs on a word in the tree, with nothing between but nouns, prepositions and verbs of the occasion. */
function hangsOn({ tokens }: Syntax, run: Run, word: number): boolean {
  for (let at = headOf(tokens, run), steps = 0; at >= 0 && steps < STEPS; at = tokens[at].head, steps++) {
    const { upos, lemma, head } = tokens[at]
    const rel = relation(tokens[at])
    if (rel === 'nsubj' || rel === 'conj') return false
    if ((upos === 'VERB' || upos === 'AUX') && !isOccasion(lemma)) return false
    if (head === word) return true
  }
  return false
}

/** How far a time may stand from the cue where the tree doesn't tie them. */
const NEAR = 20
const BARS = new Set(['—', '–', '--', '-', ';', ':', '(', ')'])

/** Whether only the source, its hearers and small words stand between a time and the cue: a second opinion on the tree. */
function beside({ tokens, quote }: Syntax, { cue, content, source }: Finding, run: Run): boolean {
  const [from, to] = run.last < cue ? [run.last + 1, cue - 1] : [cue + 1, run.first - 1]
  let commas = 0
  for (let i = from; i <= to; i++) {
    if (covers(content, i)) return false
    if (source.run && source.run.first <= i && i <= source.run.last) continue
    const { upos, lemma, form, head } = tokens[i]
    if (upos === 'AUX' && head === cue) continue
    if ((upos === 'VERB' || upos === 'AUX') && !isOccasion(lemma)) return false
    if (upos === 'SCONJ' || upos === 'CCONJ' || BARS.has(form) || quote[i] >= 0) return false
    if (form === ',' && ++commas > 1) return false
  }
  return to - from < NEAR
}
