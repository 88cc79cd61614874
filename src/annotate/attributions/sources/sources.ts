import { calendarWords } from '../../times/calendar-words.ts'
import type { Run } from '../reading/runs.ts'
import { subjectOf } from '../reading/subject.ts'
import { chunk, isMark, relation, SIGHT, type Syntax, trim, within } from '../reading/syntax.ts'

/** A guess at who stands behind a cue: a noun phrase with its head, or nobody. */
export interface Source {
  readonly head: number
  readonly run: Run | null
  /** How much of the phrase is taken: all, without a clause at its end, the head with what stands before it,
   * the stretch of nominal tags, all that stands between the phrase's first word and the cue. */
  readonly extent: 'whole' | 'short' | 'core' | 'chunk' | 'stretch' | 'none'
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET'])
const INNER = new Set(['compound', 'flat', 'amod', 'fixed', 'nummod'])

/** All who may be the source of `cue`: each noun phrase near it in each of its extents, and nobody. */
export function sources(syntax: Syntax, cue: number): Source[] {
  return [NOBODY, ...heads(syntax, cue).flatMap((head) => phrases(syntax, head, cue))]
}

/** No source is named. */
export const NOBODY: Source = { head: -1, run: null, extent: 'none' }

/** The heads of the noun phrases that may be the source of `cue`: in its sentence, and subjects and names in the one before. */
export function heads(syntax: Syntax, cue: number): number[] {
  const { tokens, document } = syntax
  const found: number[] = []
  const sentence = document.sentences[tokens[cue].sentence]
  const end = Math.min(sentence.endToken, cue + SIGHT.source)
  for (let i = Math.max(sentence.firstToken, cue - SIGHT.source); i < end; i++)
    if (i !== cue && isHead(syntax, i)) found.push(i)
  const earlier = document.sentences[sentence.index - 1]
  if (earlier && sentence.paragraph - earlier.paragraph <= 1)
    for (let i = Math.max(earlier.firstToken, earlier.endToken - SIGHT.source); i < earlier.endToken; i++)
      if (isHead(syntax, i) && (relation(tokens[i]) === 'nsubj' || tokens[i].upos === 'PROPN')) found.push(i)
  const subject = subjectOf(syntax, cue)
  if (subject && tokens[subject.token].sentence === sentence.index && !isHead(syntax, subject.token))
    found.push(subject.token)
  return found
}

function isHead(syntax: Syntax, i: number): boolean {
  const token = syntax.tokens[i]
  if (!NOMINAL.has(token.upos) || isMark(token)) return false
  const rel = relation(token)
  if (token.upos === 'ADJ' || token.upos === 'DET' || token.upos === 'NUM')
    return (rel === 'nsubj' || rel === 'obl' || rel === 'root') && !isDate(syntax, i)
  return (!INNER.has(rel) || (token.upos === 'PROPN' && rel !== 'flat')) && !isDate(syntax, i)
}

/** "said on Thursday, 5 March": a day that a parser takes for the subject says nothing. May and Sun may be persons. */
function isDate({ tokens }: Syntax, i: number): boolean {
  const form = tokens[i].form.toLowerCase()
  if (calendarWords('weekday').has(form)) return form.length > LONGEST_SHORT_DAY
  return calendarWords('month').has(form) && [i - 1, i + 1].some((at) => tokens[at]?.upos === 'NUM')
}

/** "Sat", "Wed" and "Sun" are words and names, too. */
const LONGEST_SHORT_DAY = 5

/** What a clause or an addition at the end of a noun phrase hangs by. */
const CLAUSES = new Set(['acl', 'parataxis', 'dep', 'cc', 'conj', 'advcl', 'ccomp', 'punct'])
const CLAUSES_APPOSITIONS = new Set([...CLAUSES, 'appos'])
const ADDITIONS = new Set([...CLAUSES_APPOSITIONS, 'nmod', 'case', 'obl'])

/** The extents of the noun phrase with this head, without the cue. */
export function phrases(syntax: Syntax, head: number, cue: number): Source[] {
  const { tokens, children } = syntax
  const found: Source[] = []
  let first = syntax.first[head]
  let last = syntax.last[head]
  if (first <= cue && cue <= last && within(syntax, cue, head)) {
    if (cue > head) last = Math.min(last, cue - 1)
    else first = Math.max(first, cue + 1)
  }
  const whole = trim(syntax, first, last)
  if (!whole) return found
  /** The end of the phrase without the dependents after the head that hang by one of some relations, and what follows. */
  const cut = (relations: ReadonlySet<string>): number => {
    let end = whole.last
    for (const child of children[head])
      if (child > head && relations.has(relation(tokens[child]))) end = Math.min(end, syntax.first[child] - 1)
    return end
  }
  const keep = (extent: Source['extent'], from: number, to: number) => {
    const run = trim(syntax, from, to)
    if (!run || run.first > head || run.last < head) return
    if (!found.some((other) => other.run?.first === run.first && other.run.last === run.last))
      found.push({ head, run, extent })
  }
  keep('whole', whole.first, whole.last)
  let from = whole.first
  while (from < head && tokens[from].upos === 'ADP') from++
  keep('whole', from, whole.last)
  keep('short', from, cut(CLAUSES))
  keep('short', from, cut(CLAUSES_APPOSITIONS))
  keep('core', from, Math.max(head, cut(ADDITIONS)))
  const flat = chunk(syntax, head)
  if (cue < flat.first || cue > flat.last) keep('chunk', flat.first, flat.last)
  const to = stretch(syntax, head, cue)
  if (to > head) keep('stretch', Math.min(from, flat.first), to)
  return found
}

/** How many words a phrase may hold after its head that the parser didn't hang on it. */
const LONGEST_STRETCH = 15

/**
 * The last word before the cue and its auxiliaries, where nothing but nouns, adjectives and prepositions lies between the head
 * and it: "officials familiar with the talks said", whatever the parse; -1 elsewhere.
 */
function stretch({ tokens }: Syntax, head: number, cue: number): number {
  let to = cue - 1
  while (to > head && STEPS.has(tokens[to].upos)) to--
  if (to - head > LONGEST_STRETCH) return -1
  for (let i = head + 1; i <= to; i++) if (!WITHIN.has(tokens[i].upos)) return -1
  return to
}

const STEPS = new Set(['AUX', 'ADV', 'PART'])
const WITHIN = new Set([...NOMINAL, 'ADP', 'PART'])

/** The noun phrase that a relative pronoun stands for ("officials, who said"); any other source stands for itself. */
export function meant(syntax: Syntax, source: Source): Source {
  const { tokens } = syntax
  if (source.head < 0) return source
  if (!isRelative(tokens[source.head])) return withoutClause(syntax, source)
  const before = isMark(tokens[source.head - 1]) ? source.head - 2 : source.head - 1
  if (before < 0 || (tokens[before].upos !== 'NOUN' && tokens[before].upos !== 'PROPN')) return source
  return withoutClause(syntax, { head: before, run: chunk(syntax, before), extent: 'chunk' })
}

/** A source without the pronoun of a clause that was left out of it: "the company" of "the company that" runs the dam. */
export function withoutClause({ tokens }: Syntax, source: Source): Source {
  const { head, run } = source
  if (!run || run.last <= head || !isRelative(tokens[run.last])) return source
  return { ...source, run: { first: run.first, last: run.last - 1 } }
}

const isRelative = ({ xpos }: Syntax['tokens'][number]): boolean => /^W[PD]/.test(xpos)
