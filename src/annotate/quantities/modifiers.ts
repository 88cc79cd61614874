import { lexicon } from '../../lexicon.ts'
import { type Figure, type Reading, sameSentence, spanOf, wordAt } from './figure.ts'
import type { Modifier } from './quantity.ts'
import { wordings } from './wordings.ts'

interface ModifierWording {
  readonly words: string
  readonly modifier: Modifier
  readonly place: 'before' | 'after'
}

const entries = lexicon<ModifierWording>('quantities-modifiers')
const placed = (place: string) =>
  wordings(
    entries.filter((entry) => entry.place === place).map((entry): [string, ModifierWording] => [entry.words, entry]),
  )
const before = placed('before')
const after = placed('after')

/** Words that may stand between a modifier and its numeral: "at least another 12", "about a million". */
const between = new Set(['a', 'an', 'another', 'additional', 'further', 'extra', 'the', 'some'])
const negations = new Set(['not', 'no', 'cannot', 'never', "n't", 't'])
const WINDOW = 5

/** "cannot export more than": the bound is above. */
function isNegated(reading: Reading, piece: number): boolean {
  for (let i = piece - 1; i >= Math.max(0, piece - WINDOW); i--) {
    if (reading.pieces[i].kind === 'mark' && /[.;:!?]/.test(reading.pieces[i].text)) return false
    if (negations.has(wordAt(reading, i))) return sameSentence(reading, i, piece)
  }
  return false
}

/** The figure with a modifier and the bound that it sets. A range keeps its own bounds. */
function modified(reading: Reading, figure: Figure, modifier: Modifier, from: number, to: number): Figure {
  const bound = figure.value
  const range = figure.low !== null && figure.high !== null
  const above = modifier === 'more-than' || modifier === 'at-least'
  const below = modifier === 'less-than' || modifier === 'at-most'
  return {
    ...figure,
    modifier,
    modifierSpan: spanOf(reading, from, to),
    low: !range && above ? (bound ?? figure.low) : figure.low,
    high: !range && below ? bound : figure.high,
  }
}

/** A figure with the modifier beside it, if there is one. */
export function withModifier(reading: Reading, figure: Figure): Figure {
  const trailing =
    after.after(reading, figure.to) ?? (wordAt(reading, figure.to) === '-' ? after.after(reading, figure.to + 1) : null)
  if (trailing && figure.value !== null)
    return modified(reading, figure, trailing.entry.modifier, trailing.from, trailing.to)
  let at = figure.from
  for (let steps = 0; steps < 3; steps++) {
    const found = before.before(reading, at)
    if (found) {
      const { modifier } = found.entry
      const flipped = modifier === 'more-than' && isNegated(reading, found.from) ? 'at-most' : modifier
      return modified(reading, figure, flipped, found.from, found.to)
    }
    if (!between.has(wordAt(reading, at - 1))) break
    at--
  }
  return figure
}
