import { unitOf } from '../../annotate/quantities/units.ts'

/** A value in the base unit of its dimension; in its own where that is unknown. Infinity stays so. */
export function inBase(value: number, unit: string | null): number {
  const measure = unit === null ? undefined : unitOf(unit)
  return measure ? ((value - (measure.zero ?? 0)) * measure.factor) / (measure.divisor ?? 1) : value
}

/** What a value is in. */
interface Sized {
  readonly unit: string | null
  readonly per: string | null
}

/** Whether two figures are sizes of one kind, so that their values can be compared. */
export const sameMeasure = (a: Sized, b: Sized): boolean =>
  a.per === b.per &&
  (a.unit === b.unit || (a.unit !== null && b.unit !== null && dimensionOf(a.unit) === dimensionOf(b.unit)))

const dimensionOf = (unit: string): string => unitOf(unit)?.dimension ?? unit
