import { unitOf } from '../../annotate/quantities/units.ts'

/** A value in the base unit of its dimension; in its own where that is unknown. Infinity stays so. */
export function inBase(value: number, unit: string | null): number {
  const measure = unit === null ? undefined : unitOf(unit)
  return measure ? ((value - (measure.zero ?? 0)) * measure.factor) / (measure.divisor ?? 1) : value
}
