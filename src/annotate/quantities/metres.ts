import { type Reading, tokenAt, wordAt } from './figure.ts'
import { units } from './units.ts'
import { nearby, serves } from './vocabulary.ts'

/** Names and signs of lengths, by which a conversion in brackets is known. */
const lengths = new Set(
  units
    .filter(({ dimension }) => dimension === 'length')
    .flatMap(({ names, signs, joined }) => [...names, ...signs, ...(joined ?? [])]),
)

/** How far before and after its number a word of length may stand, in pieces. */
const BEFORE = 4
const AFTER = 2
/** How far from a bracket the unit of a conversion may stand, in pieces. */
const BRACKET = 5

/** Whether lengths stand on both sides of a bracket: "6ft 5in (1.95m)", "1.6m (5.2 ft)". */
function isConversion(reading: Reading, from: number, m: number): boolean {
  if (wordAt(reading, from - 1) === '(') {
    return lengths.has(wordAt(reading, from - 2)) || lengths.has(wordAt(reading, from - 3))
  }
  if (wordAt(reading, m + 1) !== '(') return false
  for (let i = m + 2; i < m + BRACKET; i++) if (lengths.has(wordAt(reading, i))) return true
  return false
}

/**
 * Whether the "m" at piece `m` of a number that begins at piece `from` is metres and no million: grouped thousands, a
 * conversion, or a word of length close by.
 */
export function meansMetres(reading: Reading, from: number, m: number): boolean {
  const digits = reading.pieces[m - 1].text
  if (digits.includes(',') && !digits.includes('.')) return true
  if (isConversion(reading, from, m)) return true
  if (tokenAt(reading, m + 1)?.xpos === 'NNS') return false
  for (let i = m + 1; i <= m + AFTER; i++) if (serves(wordAt(reading, i), 'length')) return true
  return nearby(reading, 'length', from - BEFORE, from)
}
