import { lexicon } from '../../lexicon.ts'
import { isQuoteMark } from '../quotes/marks.ts'
import { abbreviationKind } from '../tokens/abbreviations.ts'
import type { Form } from '../tokens/tokenise.ts'
import type { QuoteSides } from './terminals.ts'

/** A place where a sentence may end. */
export interface Candidate {
  readonly tokens: readonly Form[]
  /** First token of the sentence so far. */
  readonly first: number
  /** The token that ends in a stop. */
  readonly terminal: number
  /** The last token that goes with the stop: closing marks, brackets. */
  readonly last: number
  /** End of the paragraph, in tokens; after `last`. */
  readonly end: number
  /** Whether it stands within brackets that the sentence has opened. */
  readonly bracketed: boolean
  readonly sides: QuoteSides
}

/** Says whether a sentence ends at the place, or that it can't tell. */
type Rule = (at: Candidate) => boolean | undefined

const openers = new Set(lexicon<{ readonly word: string }>('language-openers').map((entry) => entry.word))
const reporting = new Set(lexicon<{ readonly verb: string }>('language-reporting').map((entry) => entry.verb))
const clock = new Set(lexicon<{ readonly word: string }>('language-clock').map((entry) => entry.word))

/** The first rule that can tell decides. */
const rules: readonly Rule[] = [
  // Before abbreviations: "1." and "A." that open a line count it.
  ({ tokens, first, terminal, last }) => (last === terminal && isCounter(tokens, first, terminal) ? false : undefined),
  ({ bracketed }) => (bracketed ? false : undefined),
  // Before the rules on the next word: an abbreviation's stop says nothing of the sentence.
  afterAbbreviation,
  runTogether,
  // "Well?" she asked: a quotation's own question or cry, with the words that report it.
  (at) => (closesQuote(at) && !endsWith(at, '.') && isReported(at) ? false : undefined),
  // A quotation or bracket within a sentence that goes on.
  (at) => (closesMark(at) && /^\p{Ll}/u.test(nextWord(at)) ? false : undefined),
  // After an ellipsis only a capital begins anew, and none does before the sentence has a word.
  (at) => (isEllipsis(at) ? at.terminal > at.first && !/^\p{Ll}|^[,;:)–—-]/u.test(nextForm(at)) : undefined),
  (at) => (/^[,;:%)]/.test(nextForm(at)) ? false : undefined),
  inTitle,
  signature,
  () => true,
]

/** Whether the sentence ends with token `last`. */
export function boundary(at: Candidate): boolean {
  for (const rule of rules) {
    const answer = rule(at)
    if (answer !== undefined) return answer
  }
  return true
}

function nextForm({ tokens, last }: Candidate): string {
  return tokens[last + 1].form
}

/** The next word, past a mark that opens a quotation. */
function nextWord({ tokens, last, end }: Candidate): string {
  const { form } = tokens[last + 1]
  return (isQuoteMark(form) || form === '(' || form === '[') && last + 2 < end ? tokens[last + 2].form : form
}

function isSpaced({ tokens, last }: Candidate): boolean {
  return tokens[last + 1].start > tokens[last].end
}

function endsWith({ tokens, terminal }: Candidate, mark: string): boolean {
  return tokens[terminal].form.endsWith(mark)
}

function isEllipsis({ tokens, terminal, last }: Candidate): boolean {
  const { form } = tokens[terminal]
  if (/[?!]$/.test(tokens[last].form)) return false
  return form.endsWith('…') || form.endsWith('..') || (last > terminal && tokens[last].form === '.' && form === '.')
}

function closesQuote({ tokens, terminal, last }: Candidate): boolean {
  for (let i = last; i > terminal; i--) if (isQuoteMark(tokens[i].form)) return true
  return false
}

function closesMark({ tokens, terminal, last }: Candidate): boolean {
  for (let i = last; i > terminal; i--) if (isQuoteMark(tokens[i].form) || /^[)\]}]$/.test(tokens[i].form)) return true
  return false
}

function isCounter(tokens: readonly Form[], first: number, terminal: number): boolean {
  if (terminal === first) return /^(?:\d{1,2}|[a-zA-Z])\.$/.test(tokens[first].form)
  return terminal === first + 1 && /^\d{1,2}$/.test(tokens[first].form) && tokens[terminal].form === '.'
}

function afterAbbreviation(at: Candidate): boolean | undefined {
  const { form } = at.tokens[at.terminal]
  const kind = abbreviationKind(form)
  if (!kind && (form.length < 2 || !/\p{L}\.$/u.test(form))) return undefined
  const word = nextWord(at)
  const capital = /^\p{Lu}/u.test(word)
  if (kind === 'title' || kind === 'inner' || kind === 'counter') return false
  if (kind === 'clock') return capital && !clock.has(word)
  if (kind === 'closing') return capital
  if (form === 'I.' && /^\p{Ll}/u.test(at.tokens[at.terminal - 1]?.form ?? '')) return capital
  // "in Binghamton, N.Y. “The next" but "Robert F. “Bob” Smith"
  if (capital && form.length > 2 && nextForm(at) !== word) return true
  return openers.has(word) && !/^\p{Lu}\.$/u.test(word)
}

/** "the end.The next": a lost space, where a word meets a capital. An abbreviation has been dealt with. */
function runTogether(at: Candidate): boolean | undefined {
  if (isSpaced(at)) return undefined
  const { tokens, terminal } = at
  const before = tokens[terminal - 1]
  return (
    !isEllipsis(at) &&
    before !== undefined &&
    /[\p{Ll}\p{Nd}”")]$/u.test(before.form) &&
    /^\p{Lu}\p{L}|^[“"]/u.test(nextForm(at))
  )
}

/** Whether words that report, "Trump asked", "he said", follow. */
function isReported({ tokens, last, end }: Candidate): boolean {
  const limit = Math.min(last + 5, end)
  for (let i = last + 1; i < limit; i++) {
    if (reporting.has(tokens[i].form)) return true
    if (!/^\p{Lu}/u.test(tokens[i].form)) return false
  }
  return false
}

/** The mark of a name or title, "the Black Girls Rock! award": a capital before it, none after. */
function inTitle({ tokens, first, terminal, last }: Candidate): boolean | undefined {
  if (last > terminal || !/^[?!]$/.test(tokens[terminal].form) || !/^\p{Ll}/u.test(tokens[last + 1].form))
    return undefined
  return terminal - 1 > first && /^\p{Lu}\p{Ll}/u.test(tokens[terminal - 1].form) ? false : undefined
}

/** "— Rick Santorum", "– Reuters": a dash and a name that end the paragraph go with the sentence before. */
function signature(at: Candidate): boolean | undefined {
  const dash = nextForm(at)
  if (dash !== '—' && dash !== '–' && dash !== '--') return undefined
  return at.end - at.last > 8 ? undefined : !/^\p{Lu}/u.test(at.tokens[at.last + 2]?.form ?? '')
}
