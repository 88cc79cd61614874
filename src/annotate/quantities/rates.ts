import { type Reading, wordAt } from './figure.ts'
import { units } from './units.ts'
import { serves } from './vocabulary.ts'

const symbols = new Map(
  units
    .filter(({ times }) => !times)
    .flatMap(({ symbol, names }) => names.map((name): [string, string] => [name, symbol])),
)

/** The denominator that opens at a piece: "a day" d, "per barrel" bbl, "a share" share; null where none does. */
export function rateAt(reading: Reading, piece: number): string | null {
  const at = wordAt(reading, piece) === '-' ? piece + 1 : piece
  if (wordAt(reading, at) !== '/' && !serves(wordAt(reading, at), 'rate')) return null
  const noun = reading.pieces[at + 1]
  if (noun?.kind !== 'word') return null
  // "a profit of $300m a year earlier" gives no rate.
  if (serves(wordAt(reading, at + 2), 'anchor-after')) return null
  const symbol = symbols.get(noun.lower)
  if (symbol) return symbol
  const of = /^(?:per|\/)$/.test(wordAt(reading, at)) || wordAt(reading, at + 2) !== 'of'
  return of ? noun.lower : null
}
