import { lexicon } from '../../lexicon.ts'

/** A unit of measure. base value = (value - zero) * factor / divisor. */
export interface Unit {
  readonly symbol: string
  /** What it measures: "length", "area", "money USD". Units convert within a dimension only. */
  readonly dimension: string
  readonly factor: number
  /** Parts the factor, so that both stay whole numbers and conversions exact. */
  readonly divisor?: number
  /** The value that is zero in the base unit: 32 for °F. */
  readonly zero?: number
  /** Wordings, in lower case. */
  readonly names: readonly string[]
  /** Symbols as written. */
  readonly signs: readonly string[]
  /** Symbols that count only where they touch the numeral. */
  readonly joined?: readonly string[]
  /** Symbols of the smaller units that may follow in one measure (2lb 14oz). */
  readonly then?: readonly string[]
  /** How many of the unit the names stand for: a decade is 10 yr. */
  readonly times?: number
  readonly note?: string
}

/** A currency, or its hundredth part. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string
  readonly minor?: boolean
  readonly names: readonly string[]
  readonly signs: readonly string[]
  readonly joined?: readonly string[]
  readonly joinedBefore?: readonly string[]
  /** Why the name alone doesn't do: "pounds" may be a weight, "won" a verb. */
  readonly context?: 'pounds' | 'scaled' | 'lower'
  readonly note?: string
}

export const units = lexicon<Unit>('units')
export const currencies = lexicon<Currency>('quantities-currencies')

const bySymbol = new Map<string, Unit>([
  ...currencies.map(({ code }): [string, Unit] => [
    code,
    { symbol: code, dimension: `money ${code}`, factor: 1, names: [], signs: [] },
  ]),
  ...units.filter((unit) => !unit.times).map((unit): [string, Unit] => [unit.symbol, unit]),
])

/** The unit that a symbol of `Quantity.unit` stands for; undefined for an unknown one. */
export function unitOf(symbol: string): Unit | undefined {
  return bySymbol.get(symbol)
}

/**
 * A value in another unit of the same dimension; null where the two don't convert: another dimension, another
 * currency (rates change), or a symbol that is unknown.
 */
export function convert(value: number, from: string, to: string): number | null {
  const source = bySymbol.get(from)
  const target = bySymbol.get(to)
  if (!source || !target || source.dimension !== target.dimension) return null
  if (source === target) return value
  const base = ((value - (source.zero ?? 0)) * source.factor) / (source.divisor ?? 1)
  return (base * (target.divisor ?? 1)) / target.factor + (target.zero ?? 0)
}
