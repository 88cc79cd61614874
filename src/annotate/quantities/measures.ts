import type { Span } from '../../article/article.ts'
import type { Token } from '../../language/document.ts'
import { type Figure, type Reading, wordAt } from './figure.ts'

/** The thing counted or measured: its span as worded, and the token that heads it. */
export interface Measured extends Span {
  readonly head: number
}

const skipped = new Set([
  'of',
  'the',
  'more',
  'other',
  'additional',
  'further',
  'extra',
  'its',
  'their',
  'his',
  'her',
  'our',
  'those',
  'these',
  'them',
  'a',
  'an',
  'strong',
  '-',
  'odd',
  'plus',
  'or',
  'so',
  'such',
])
const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM'])

/** The noun phrase that opens at or after token `at`, without its determiners; null where none follows at once. */
function phraseFrom(tokens: readonly Token[], at: number, sentenceEnd: number): Measured | null {
  let first = at
  while (first < sentenceEnd && skipped.has(tokens[first].form.toLowerCase())) first++
  let last = -1
  let i = first
  for (; i < sentenceEnd; i++) {
    const { upos, xpos, form } = tokens[i]
    if (upos === 'NOUN' || upos === 'PROPN') last = i
    else if (nominal.has(upos) || form === '-' || xpos === 'VBN' || xpos === 'VBG') continue
    else break
  }
  return last < 0 ? null : { start: tokens[first].start, end: tokens[last].end, head: last }
}

/** The whole noun phrase around a head noun, without determiner, numeral and possessor. */
function phraseOf(tokens: readonly Token[], head: number): Measured {
  let first = head
  for (let i = head - 1; i >= 0 && tokens[i].sentence === tokens[head].sentence; i--) {
    const { upos, form } = tokens[i]
    if (upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN' || form === '-') first = i
    else break
  }
  return { start: tokens[first].start, end: tokens[head].end, head }
}

/** The subject of the clause that a token stands in, going up through its heads. */
function subjectAbove(tokens: readonly Token[], from: number): number {
  let verb = from
  for (let steps = 0; steps < 8 && verb >= 0; steps++) {
    const subject = tokens.findIndex(
      (token, i) =>
        token.head === verb &&
        token.deprel.startsWith('nsubj') &&
        i !== from &&
        token.sentence === tokens[from].sentence,
    )
    if (subject >= 0) return subject
    verb = tokens[verb].head
  }
  return -1
}

/** What a figure counts or measures; null where its sentence does not name it. */
export function measuredBy(reading: Reading, figure: Figure): Measured | null {
  const { tokens, sentences } = reading.document
  const own = reading.tokenOf[figure.to - 1]
  if (own === undefined || own < 0) return null
  const end = sentences[tokens[own].sentence].endToken
  const next = wordAt(reading, figure.to)
  const counts = figure.unit === null && figure.numeral.form !== 'fraction' && figure.numeral.form !== 'ratio'
  if (counts || next === 'of' || figure.numeral.form === 'ratio' || figure.unit !== '%') {
    const after = phraseFrom(tokens, own + 1, end)
    if (after) return after
  }
  const subject = subjectAbove(tokens, own)
  return subject >= 0 && subject !== own ? phraseOf(tokens, subject) : null
}
