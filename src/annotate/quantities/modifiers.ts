import { lexicon } from '../../lexicon.ts'
import { type Figure, type Reading, sameSentence, spanOf, tokenAt, wordAt } from './figure.ts'
import type { Modifier } from './quantity.ts'
import { unitOf } from './units.ts'
import { serves } from './vocabulary.ts'
import { wordings } from './wordings.ts'

interface ModifierWording {
  readonly words: string
  readonly modifier: Modifier
  readonly place: 'before' | 'after'
  /** Counts only as a verb: "could top $1bn", not "the top 10". */
  readonly verb?: boolean
  /** Stands before places and periods as well. */
  readonly preposition?: boolean
}

const entries = lexicon<ModifierWording>('quantities-modifiers')
const placed = (place: string) =>
  wordings(
    entries.filter((entry) => entry.place === place).map((entry): [string, ModifierWording] => [entry.words, entry]),
  )
const before = placed('before')
const after = placed('after')

const WINDOW = 5

/** "cannot export more than": the bound is above. */
function isNegated(reading: Reading, piece: number): boolean {
  for (let i = piece - 1; i >= Math.max(0, piece - WINDOW); i--) {
    if (reading.pieces[i].kind === 'mark' && /[.;:!?]/.test(reading.pieces[i].text)) return false
    if (serves(wordAt(reading, i), 'negation')) return sameSentence(reading, i, piece)
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

/** Whether wording that is also something else modifies this figure: not "over a two-year period", "the top 10". */
function modifies(reading: Reading, figure: Figure, entry: ModifierWording, from: number, gap: number): boolean {
  if (entry.verb) return tokenAt(reading, from)?.upos === 'VERB'
  if (!entry.preposition || unitOf(figure.unit ?? '')?.dimension !== 'time' || figure.age) return true
  return gap === 0 && (entry.words !== 'over' || serves(wordAt(reading, from - 1), 'duration-over'))
}

/** Where the modifier before a place begins; the place itself where none ends there. */
export const beforeModifier = (reading: Reading, place: number): number => before.before(reading, place)?.from ?? place

/** A figure with the modifier beside it, if there is one. */
export function withModifier(reading: Reading, figure: Figure): Figure {
  const trailing =
    after.after(reading, figure.to) ?? (wordAt(reading, figure.to) === '-' ? after.after(reading, figure.to + 1) : null)
  if (trailing && figure.value !== null)
    return modified(reading, figure, trailing.entry.modifier, trailing.from, trailing.to)
  let at = figure.from
  for (let steps = 0; steps < 3; steps++) {
    const found = before.before(reading, at)
    if (found && modifies(reading, figure, found.entry, found.from, figure.from - at)) {
      const { modifier } = found.entry
      const flipped = modifier === 'more-than' && isNegated(reading, found.from) ? 'at-most' : modifier
      return modified(reading, figure, flipped, found.from, found.to)
    }
    if (!serves(wordAt(reading, at - 1), 'between-modifier')) break
    at--
  }
  return figure
}
