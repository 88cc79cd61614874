import { lexicon } from '../../lexicon.ts'
import { type Figure, figureOf, type Reading, tokenAt, wordAt } from './figure.ts'
import type { Numeral } from './numerals/numeral.ts'
import { numeralAt } from './numerals/read.ts'
import { serves } from './vocabulary.ts'

interface MultipleWord {
  readonly word: string
  readonly value: number
  readonly kind: 'verb' | 'adjective or verb' | 'adverb'
}

const words = new Map(lexicon<MultipleWord>('quantities-multiples').map((entry) => [entry.word, entry]))

const multiple = (from: number, to: number, value: number): Figure => {
  const numeral: Numeral = { from, to, value, low: null, form: 'multiple', scale: 1, sign: null, loose: false }
  return { ...figureOf(numeral), unit: 'x' }
}

/** Whether a word that is adjective, noun and verb ("double") multiplies here. */
function multiplies(reading: Reading, i: number): boolean {
  const after = wordAt(reading, i + 1)
  if (after === '-' || after === 'down') return false
  return tokenAt(reading, i)?.upos === 'VERB' || serves(after, 'compared')
}

/** "tripled", "twice the size", "fivefold", "four times the average": a figure in `x`. */
export function multipleAt(reading: Reading, i: number): Figure | null {
  const piece = reading.pieces[i]
  const word = words.get(piece.lower)
  if (word) {
    if (word.kind === 'adverb' && !serves(wordAt(reading, i + 1), 'compared')) return null
    if (word.kind === 'adjective or verb' && !multiplies(reading, i)) return null
    // "mixed doubles" against "doubles the price"
    const plural = piece.lower.endsWith('s')
    if (plural && !['DET', 'NUM', 'PRON'].includes(tokenAt(reading, i + 1)?.upos ?? '')) return null
    if (word.kind === 'verb' && /^(?:down|-)$/.test(wordAt(reading, i + 1))) return null
    const verb = tokenAt(reading, i)?.upos === 'VERB'
    return { ...multiple(i, i + 1, word.value), rule: verb ? 'multiple.verb' : 'numeral.multiple' }
  }
  const fold = /^(\p{L}+)fold$/u.exec(piece.lower)
  if (fold) {
    const numeral = numeralAt([{ ...piece, text: fold[1], lower: fold[1] }], 0)
    return numeral?.value ? multiple(i, i + 1, numeral.value) : null
  }
  return null
}

/** "10-fold", "four times as many": the figure of the numeral made a multiple. */
export function asMultiple(reading: Reading, figure: Figure): Figure | null {
  const at = wordAt(reading, figure.to) === '-' ? figure.to + 1 : figure.to
  const x = reading.pieces[figure.to]
  if (x?.lower === 'x' && x.joined && reading.pieces[figure.to + 1]?.kind !== 'number') {
    return { ...figure, to: figure.to + 1, unit: 'x', rule: 'numeral.multiple' }
  }
  if (wordAt(reading, at) === 'fold') return { ...figure, to: at + 1, unit: 'x', rule: 'numeral.multiple' }
  if (wordAt(reading, at) !== 'times' || !serves(wordAt(reading, at + 1), 'compared')) return null
  return { ...figure, to: at + 1, unit: 'x', rule: 'numeral.multiple' }
}
