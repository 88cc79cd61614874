import { type Figure, figureOf, type Reading, wordAt } from './figure.ts'
import { unitNamed } from './measurement.ts'
import { beforeModifier } from './modifiers.ts'
import type { Numeral } from './numerals/numeral.ts'
import { serves } from './vocabulary.ts'

const measuring = new Set(['length', 'area', 'volume', 'mass'])

/** "a metre of snow", "a mile away", "more than a year": one of a unit, where "a" is no denominator. */
export function singularAt(reading: Reading, i: number): Figure | null {
  const article = wordAt(reading, i)
  if (article !== 'a' && article !== 'an') return null
  const named = unitNamed(reading, i + 1)
  if (!named || serves(wordAt(reading, named.to), 'anchor-after')) return null
  const bounded = beforeModifier(reading, i) < i
  const { dimension } = named.entry
  if (dimension === 'time' ? !bounded : !measuring.has(dimension)) return null
  const before = wordAt(reading, i - 1)
  const extent = serves(wordAt(reading, named.to), 'extent') && before !== 'of' && before !== 'for'
  if (!bounded && (!extent || reading.pieces[i - 1]?.kind === 'number')) return null
  const value = named.entry.times ?? 1
  const numeral: Numeral = { from: i, to: i + 1, value, low: null, form: 'words', scale: 1, sign: null, loose: false }
  return { ...figureOf(numeral), to: named.to, unit: named.entry.symbol, rule: 'unit.singular' }
}
