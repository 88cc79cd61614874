import type { Quantity } from '../../annotate/quantities/quantity.ts'

/** Values that a wording may stand for, both ends included. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** How far "about" may reach, as a share of the value. */
const loose = 0.1

/**
 * The step to which a figure is given: 1 for "498", 100 for "2,900", 0.01 for "2.34", 100 million for "$3.1bn". From the digits as written,
 * since trailing zeros tell nothing of a value in other words.
 */
export function stepOf({ text, value, low, high }: Quantity): number {
  const written = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '')
  const size = Math.abs(value ?? high ?? low ?? 0)
  if (written === undefined)
    return size >= 10 && Number.isInteger(size) ? 10 ** trailingZeros(String(size)) : Math.min(1, size || 1)
  const number = Number(written)
  const scale = number > 0 && value !== null ? Math.abs(value) / number : 1
  const decimals = written.split('.')[1]?.length ?? 0
  return scale * (decimals > 0 ? 10 ** -decimals : 10 ** trailingZeros(written))
}

const trailingZeros = (digits: string): number => (/0+$/.exec(digits)?.[0].length ?? 0) - (/^0+$/.test(digits) ? 1 : 0)

/**
 * The values that a figure may stand for: half a step either way (no more than `widest` of the value), wider or open where a modifier says so.
 * Null for a figure without a value.
 */
export function allowed(quantity: Quantity, widest: number): Interval | null {
  const { value, modifier } = quantity
  if (value === null) return null
  const half = Math.min(stepOf(quantity) / 2, Math.abs(value) * widest)
  const reach = modifier === 'about' ? Math.max(half, Math.abs(value) * loose) : half
  return {
    low: modifier === 'less-than' || modifier === 'at-most' ? Number.NEGATIVE_INFINITY : value - reach,
    high: modifier === 'more-than' || modifier === 'at-least' ? Number.POSITIVE_INFINITY : value + reach,
  }
}

/** The values of a figure itself, whatever its modifier says of the truth. */
export function rounded(quantity: Quantity, widest: number): Interval | null {
  return quantity.value === null
    ? null
    : allowed({ ...quantity, modifier: quantity.modifier === 'about' ? 'about' : null }, widest)
}

/** Whether two intervals share a value. */
export const meet = (a: Interval, b: Interval): boolean =>
  a.low <= b.high * (1 + 1e-9) + 1e-12 && b.low <= a.high * (1 + 1e-9) + 1e-12

/** An interval that reaches farther at both ends, by a share of each. */
export const widened = ({ low, high }: Interval, share: number): Interval => ({
  low: low * (1 - share),
  high: high * (1 + share),
})

/** All products of two intervals above nought. */
export const times = (a: Interval, b: Interval): Interval => ({ low: a.low * b.low, high: a.high * b.high })

/** All differences of two intervals. */
export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low })

/** All quotients of two intervals; null where the divisor reaches nought. */
export function over(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0) return null
  return { low: a.low >= 0 ? a.low / b.high : a.low / b.low, high: a.high >= 0 ? a.high / b.low : a.high / b.high }
}
