import type { Thing } from './thing.ts'

/** What one report gives in feet and another in metres was rounded twice: they differ by no more than this share. */
export const ROUNDED = 0.01

const inOtherUnits = (a: Thing, b: Thing): boolean => a.dimension === b.dimension && a.unit !== b.unit

/** Whether two things have one value: the same number, or the same measure rounded in another unit ("70 metres", "229 feet"). */
export function sameValue(a: Thing, b: Thing): boolean {
  if (a.value === null || b.value === null) return false
  if (!inOtherUnits(a, b)) return a.value === b.value
  return Math.abs(a.value - b.value) <= ROUNDED * Math.min(Math.abs(a.value), Math.abs(b.value))
}

/** Bins this wide, laid twice, half a bin apart: whatever differs by no more than `ROUNDED` shares one of them. */
const BINS = 1 / (2 * Math.log1p(ROUNDED))

/** Keys of which two things with one value share at least one. */
export function valueKeys({ value, unit }: Thing): readonly string[] {
  if (value === null) return []
  const exact = `value ${value}`
  if (unit === null || value <= 0) return [exact]
  const place = Math.log(value) * BINS
  return [exact, `near ${Math.floor(place)}`, `near ${Math.floor(place + 0.5)}½`]
}
