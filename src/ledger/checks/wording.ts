import type { Quantity } from '../../annotate/quantities/quantity.ts'
import { unitOf } from '../../annotate/quantities/units.ts'

/** A number in few digits: "38.6", "1,062", "98,800,000". */
export function figure(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return value.toExponential(3)
  const digits = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4
  return Number(value.toFixed(digits)).toLocaleString('en-US', { maximumFractionDigits: digits })
}

/** A value with its unit: "38.6 mi2", "12%", "2 USD"; the bare number where there is none. */
export function withUnit(value: number, unit: string | null): string {
  if (unit === null) return figure(value)
  return unit === '%' ? `${figure(value)}%` : unit === 'x' ? `${figure(value)} times` : `${figure(value)} ${unit}`
}

/** A figure as computed with: its value and unit, with the modifier's meaning before it. */
export const ofQuantity = ({ value, unit }: Quantity): string =>
  value === null ? 'an open figure' : withUnit(value, unit)

/** The figure as the text has it, modifier and all. */
export const inWords = (text: string, { start, end, modifierSpan }: Quantity): string =>
  text.slice(Math.min(start, modifierSpan?.start ?? start), Math.max(end, modifierSpan?.end ?? end))

/** Whether two figures are in one unit, so that they may be added and compared. */
export const sameUnit = (a: Quantity, b: Quantity): boolean => a.unit === b.unit

/** What a unit measures; null for a count. */
export const dimensionOf = ({ unit }: Quantity): string | null =>
  unit === null ? null : (unitOf(unit)?.dimension ?? null)
