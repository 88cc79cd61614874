import type { Quantity } from '../../annotate/quantities/quantity.ts'
import { currencies, unitOf } from '../../annotate/quantities/units.ts'
import { wordedSpan } from '../../annotate/quantities/worded.ts'
import type { Day } from '../../article/article.ts'

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** A number in few digits: "38.6", "1,062", "98.8 million"; large ones that three decimals can't give stand in full. */
export function figure(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return value.toExponential(3)
  const [scale, name] = scales.find(([least]) => size >= least) ?? [1, '']
  if (scale > 1 && Math.abs(value - Number((value / scale).toFixed(3)) * scale) < 0.5)
    return `${(value / scale).toLocaleString('en-US', { maximumFractionDigits: 3 })} ${name}`
  const digits = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4
  return Number(value.toFixed(digits)).toLocaleString('en-US', { maximumFractionDigits: digits })
}

/** "$" for USD, "CHF " where a currency is written with letters only. */
const currencySigns = new Map(
  currencies
    .filter(({ minor }) => !minor)
    .map(({ code, signs }) => [code, signs[0] && /\p{Sc}/u.test(signs[0]) ? signs[0] : `${code} `]),
)

/** A value with its unit: "38.6 mi²", "12%", "$2 million", "CHF 3,000"; the bare number where there is none. */
export function withUnit(value: number, unit: string | null): string {
  if (unit === null) return figure(value)
  if (unit === '%') return `${figure(value)}%`
  if (unit === 'pp') return `${figure(value)} percentage points`
  if (unit === 'x') return `${figure(value)} times`
  const sign = currencySigns.get(unit)
  if (sign) return `${value < 0 ? '-' : ''}${sign}${figure(Math.abs(value))}`
  return `${figure(value)} ${unit.replace(/2$/, '²').replace(/3$/, '³')}`
}

/** A figure as computed with: its value and unit, without its modifier. */
export const ofQuantity = ({ value, unit }: Quantity): string =>
  value === null ? 'an open figure' : withUnit(value, unit)

/** The figure as the text has it, modifier and all. */
export function inWords(text: string, quantity: Quantity): string {
  const { start, end } = wordedSpan(quantity)
  return text.slice(start, end)
}

/** Whether two figures are in one unit, so that they may be added and compared. */
export const sameUnit = (a: Quantity, b: Quantity): boolean => a.unit === b.unit

/** What a unit measures; null for a count. */
export const dimensionOf = ({ unit }: Quantity): string | null =>
  unit === null ? null : (unitOf(unit)?.dimension ?? null)

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "28 October 2024" for 2024-10-28. */
export function dayInWords(day: Day): string {
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : dayFormat.format(date)
}

/** "346 days (0.95 years)"; the years only where there are about half a one. */
export const lengthInWords = (days: number): string =>
  `${figure(days)} days${Math.abs(days) > 180 ? ` (${(days / 365.25).toFixed(2)} years)` : ''}`
