import type { Day } from '../../../article/article.ts'
import { periodAt } from '../calendar.ts'
import { either, map, type Pattern, seq, word } from '../grammar.ts'
import { dated, type Meaning, type Reading } from '../reading.ts'
import { calendarDay } from './dates.ts'
import { deicticDay } from './deictic.ts'
import { feast } from './holidays.ts'
import { monthAlone, monthOfYear } from './month-of-year.ts'
import { namedPeriod } from './periods.ts'
import { shiftedPeriod } from './relative.ts'
import { weekdayDate } from './weekdays.ts'
import { year } from './years.ts'

/** A day as a reading. */
export function dayReading(day: Day | null): Reading | null {
  const period = day === null ? null : periodAt('day', day)
  return period && dated(period, 'inferred')
}

/** The day of that number in the month of a reading; null where it has none. */
export const dayIn = (reading: Reading | null, day: number): Reading | null => {
  const from = reading?.from ? `${reading.from.slice(0, 8)}${String(day).padStart(2, '0')}` : null
  const period = reading && from && reading.to && from <= reading.to ? periodAt('day', from) : null
  return period && reading ? dated(period, reading.basis) : null
}

/** "now", "current date": the reference day. */
export const now: Pattern<Meaning> = map(
  either(word('now'), seq(word('current'), word('date'))),
  (): Meaning =>
    ({ reference }) =>
      dayReading(reference),
)

/** A point or period of the calendar, as a range or an offset may name its ends. */
export const point: Pattern<Meaning> = either(
  calendarDay,
  monthOfYear,
  deicticDay,
  weekdayDate,
  feast,
  namedPeriod,
  shiftedPeriod,
  monthAlone,
  year,
)
