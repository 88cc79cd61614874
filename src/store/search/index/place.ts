import type { Day } from '../../../article/article.ts'

/**
 * A row's number among what is searched: its day, then a number never given twice. An index lists its rows by number,
 * so that the newest come first without sorting, and days between two days are one stretch of it.
 */
const NUMBERS = 2 ** 37
const FIRST = Date.UTC(1900, 0, 1)
const DAY = 86_400_000
/** Days take 16 bits of the 53 that are exact; 0 is for no day. */
const LAST = 2 ** 16 - 1

function dayNumber(day: Day | null): number {
  const time = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? 0 : Math.max(1, Math.min(LAST, Math.round((time - FIRST) / DAY) + 1))
}

/** The place of a row of a day (null: it has none) and a number that no other row has. */
export const placeOf = (day: Day | null, number: number): number => dayNumber(day) * NUMBERS + number

/** The day that a place was made of; null for none. */
export function dayAt(place: number): Day | null {
  const day = Math.floor(place / NUMBERS)
  return day === 0 ? null : new Date(FIRST + (day - 1) * DAY).toISOString().slice(0, 10)
}

/** The places of these days, both included; without days: all. Rows without a day are before all days. */
export function placesBetween(from: Day | undefined, to: Day | undefined): readonly [number, number] {
  if (from === undefined && to === undefined) return [0, Number.MAX_SAFE_INTEGER]
  const first = from === undefined ? 1 : dayNumber(from)
  const last = to === undefined ? LAST : dayNumber(to)
  return [Math.max(1, first) * NUMBERS, (last + 1) * NUMBERS - 1]
}
