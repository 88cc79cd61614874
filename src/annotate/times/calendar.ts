import type { Day } from '../../article/article.ts'

/** A stretch of the calendar that has a name of its own. */
export type Grain = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century'

/** Inclusive days, with the TIMEX3 value that names them. */
export interface Period {
  readonly grain: Grain
  readonly from: Day
  readonly to: Day
  readonly value: string
}

const dayLength = 86_400_000

/** Days since 1970-01-01 of a day of the proleptic Gregorian calendar; `month` may lie outside 1 to 12. */
export function ordinal(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / dayLength)
}

const firstDay = ordinal(1, 1, 1)
const lastDay = ordinal(9999, 12, 31)

/** The day that lies `days` days after 1970-01-01, held within the years 1 to 9999. */
export function dayOf(days: number): Day {
  return new Date(Math.min(lastDay, Math.max(firstDay, days)) * dayLength).toISOString().slice(0, 10)
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** Days since 1970-01-01. */
export function daysOf(day: Day): number {
  const { year, month, day: date } = partsOf(day)
  return ordinal(year, month, date)
}

/** The day `count` days later (earlier, where negative). */
export const addDays = (day: Day, count: number): Day => dayOf(daysOf(day) + count)

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => ((((daysOf(day) + 3) % 7) + 7) % 7) + 1

/** Years that a text can speak of and `YYYY-MM-DD` can write. */
export const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1 && year <= 9999

/** Whether the calendar has this day (29 February only in leap years). */
export function isDay(year: number, month: number, day: number): boolean {
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number =>
  ordinal(year, month + 1, 1) - ordinal(year, month, 1)

const pad = (number: number, width: number): string => String(number).padStart(width, '0')

/** `YYYY-MM-DD` from its parts. */
export const toDay = (year: number, month: number, day: number): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

/** ISO 8601 week: the week belongs to the year of its Thursday. */
function isoWeek(monday: Day): string {
  const thursday = addDays(monday, 3)
  const { year } = partsOf(thursday)
  return `${pad(year, 4)}-W${pad(Math.floor((daysOf(thursday) - ordinal(year, 1, 1)) / 7) + 1, 2)}`
}

const seasonNames = ['WI', 'SP', 'SU', 'FA']

/** First month, counted from January of year 0, of the period of `months` months that starts at `first`. */
function monthsFrom(
  grain: Grain,
  first: number,
  months: number,
  value: (year: number, month: number) => string,
): Period {
  const year = Math.floor(first / 12)
  const month = (first % 12) + 1
  const from = dayOf(ordinal(year, month, 1))
  return { grain, from, to: dayOf(ordinal(year, month + months, 1) - 1), value: value(year, month) }
}

const spans: Readonly<
  Record<
    Exclude<Grain, 'day' | 'week' | 'weekend'>,
    { months: number; offset: number; value: (year: number, month: number) => string }
  >
> = {
  month: { months: 1, offset: 0, value: (year, month) => `${pad(year, 4)}-${pad(month, 2)}` },
  quarter: { months: 3, offset: 0, value: (year, month) => `${pad(year, 4)}-Q${(month + 2) / 3}` },
  season: {
    months: 3,
    offset: -1,
    value: (year, month) => `${pad(month === 12 ? year + 1 : year, 4)}-${seasonNames[(month % 12) / 3]}`,
  },
  half: { months: 6, offset: 0, value: (year, month) => `${pad(year, 4)}-H${(month + 5) / 6}` },
  year: { months: 12, offset: 0, value: (year) => pad(year, 4) },
  decade: { months: 120, offset: 0, value: (year) => pad(year, 4).slice(0, 3) },
  century: { months: 1200, offset: 0, value: (year) => pad(year, 4).slice(0, 2) },
}

/** The period of that grain `shift` periods after the one that holds `day`; null where that leaves the years 1 to 9999. */
export function periodAt(grain: Grain, day: Day, shift = 0): Period | null {
  if (!Number.isInteger(shift) || Math.abs(shift) > lastDay - firstDay) return null
  if (grain === 'day') {
    const from = addDays(day, shift)
    return { grain, from, to: from, value: from }
  }
  if (grain === 'week' || grain === 'weekend') {
    const monday = addDays(day, 1 - weekdayOf(day) + 7 * shift)
    const value = isoWeek(monday)
    return grain === 'week'
      ? { grain, from: monday, to: addDays(monday, 6), value }
      : { grain, from: addDays(monday, 5), to: addDays(monday, 6), value: `${value}-WE` }
  }
  const { months, offset, value } = spans[grain]
  const { year, month } = partsOf(day)
  const index = year * 12 + month - 1 - offset
  const first = (Math.floor(index / months) + shift) * months + offset
  return first < 12 || first + months > 12 * 10_000 ? null : monthsFrom(grain, first, months, value)
}

/** The month, quarter, season, half or year that starts with this month of this year. */
export const periodFrom = (grain: Grain, year: number, month = 1): Period | null =>
  isYear(year) ? periodAt(grain, toDay(year, month, 1)) : null

/** Easter Sunday of the Western churches, after the anonymous Gregorian algorithm. */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return toDay(year, Math.floor(f / 31), (f % 31) + 1)
}
