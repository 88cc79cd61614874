import { addDays, daysOf, periodAt } from '../calendar.ts'
import { digits, either, glued, map, maybe, type Pattern, seq, word } from '../grammar.ts'
import { dated, type Meaning, type Reading, type Rule } from '../reading.ts'
import { count, dayDigits, dayNumber, fourDigits, month, unit, yearAfter } from './atoms.ts'
import { calendarDay, monthAlone, monthMeaning, monthOfYear } from './dates.ts'
import { deicticDay } from './deictic.ts'
import { feast } from './holidays.ts'
import { namedPeriod } from './periods.ts'
import { offsets, shiftedPeriod } from './relative.ts'
import { weekdayDate } from './weekdays.ts'
import { year } from './years.ts'

/** A point or period of the calendar, as a range or an offset may name its ends. */
const now: Pattern<Meaning> = map(
  either(word('now'), seq(word('current'), word('date'))),
  (): Meaning =>
    ({ reference }) =>
      dayReading(reference),
)

const point: Pattern<Meaning> = either(
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

/** A day or month that may take its year from what follows. */
const yearless: Pattern<Meaning> = either(
  calendarDay,
  monthOfYear,
  map(month, (monthOf) => monthMeaning(monthOf, null)),
)

/** From the first day of one reading to the last of another; null where they don't follow one another. */
function between(first: Reading | null, last: Reading | null): Reading | null {
  if (!first?.from || !last?.to || first.from > last.to) return null
  return {
    type: 'date',
    from: first.from,
    to: last.to,
    value: `${first.value}/${last.value}`,
    mod: null,
    basis: first.basis === 'stated' && last.basis === 'stated' ? 'stated' : 'inferred',
    grain: null,
  }
}

const dayIn = (reading: Reading | null, day: number): Reading | null => {
  const from = reading?.from ? `${reading.from.slice(0, 8)}${String(day).padStart(2, '0')}` : null
  const period = reading && from && reading.to && from <= reading.to ? periodAt('day', from) : null
  return period && reading ? dated(period, reading.basis) : null
}

const to = word('to', 'through', 'until', 'till', 'thru', '-', '–', '—')
const joint = either(to, word('and'))

/** "3 to 12 September", "between ninth and seventeenth of April", "April 9-17, 2024", "4-23 in next month". */
const daysOfMonth: Pattern<Meaning> = either(
  map(
    seq(
      maybe(word('from', 'between')),
      digits(1, 2, 1, 31),
      to,
      digits(1, 2, 1, 31),
      maybe(word('of', 'in')),
      shiftedPeriod,
    ),
    ([, first, , last, , within]): Meaning =>
      (setting) => {
        const reading = within(setting)
        return between(dayIn(reading, first), dayIn(reading, last))
      },
  ),
  map(
    seq(
      maybe(word('from', 'between')),
      dayNumber,
      joint,
      dayNumber,
      maybe(word('of', 'in')),
      either(
        monthOfYear,
        map(month, (monthOf) => monthMeaning(monthOf, null)),
      ),
    ),
    ([, first, , last, , within]): Meaning =>
      (setting) => {
        const reading = within(setting)
        return between(dayIn(reading, first), dayIn(reading, last))
      },
  ),
  map(
    seq(
      maybe(word('from', 'between')),
      month,
      maybe(word('the')),
      dayNumber,
      joint,
      maybe(word('the')),
      dayNumber,
      maybe(yearAfter),
    ),
    ([, monthOf, , first, , , last, of]): Meaning =>
      (setting) => {
        const reading = monthMeaning(monthOf, of)(setting)
        return between(dayIn(reading, first), dayIn(reading, last))
      },
  ),
)

/** The second end is read first, so that its year serves both: "from May to Oct 2020"; a first end that then lies later is one year back. */
const spanOf =
  (first: Meaning, last: Meaning): Meaning =>
  (setting) => {
    const end = last(setting)
    const start = first(
      end?.basis === 'stated' && end.from ? { ...setting, reference: end.from, tense: 'past' } : setting,
    )
    return (
      between(start, end) ??
      between(start, last({ ...setting, reference: start?.from ?? setting.reference, tense: 'future' }))
    )
  }

const monthDay: Pattern<Meaning> = map(
  seq(digits(1, 2, 1, 12), glued(word('/')), glued(dayDigits)),
  ([monthOf, , day]): Meaning =>
    (setting) =>
      dayIn(monthMeaning(monthOf, null)(setting), day),
)

/** "from Aug. 5 to Aug. 9", "between December 2024 and January 2025", "Jan-Feb 2017", "10/1-11/7". */
const span: Pattern<Meaning> = either(
  map(seq(word('from'), maybe(word('about', 'around')), yearless, to, point), ([, , first, , last]) =>
    spanOf(first, last),
  ),
  map(
    seq(word('from'), maybe(word('about', 'around')), point, to, either(point, now)),
    ([, , first, , last]): Meaning =>
      (setting) =>
        between(first(setting), last(setting)) ?? spanOf(first, last)(setting),
  ),
  map(seq(word('between'), point, joint, either(point, now)), ([, first, , last]) => spanOf(first, last)),
  map(seq(word('from', 'between'), monthDay, joint, monthDay), ([, first, , last]) => spanOf(first, last)),
  map(
    seq(
      either(
        monthOfYear,
        map(month, (monthOf) => monthMeaning(monthOf, null)),
      ),
      glued(word('-', '–')),
      either(calendarDay, monthOfYear),
    ),
    ([first, , last]) => spanOf(first, last),
  ),
  map(seq(calendarDay, to, calendarDay), ([first, , last]) => spanOf(first, last)),
)

function dayReading(day: string | null): Reading | null {
  const period = day === null ? null : periodAt('day', day)
  return period && dated(period, 'inferred')
}

/** "1994-97", "1994 to 1997". */
const years: Pattern<Meaning> = map(
  seq(
    maybe(word('from', 'between')),
    fourDigits,
    either(glued(word('-', '–')), word('to')),
    either(fourDigits, glued(digits(2, 2, 0, 99))),
  ),
  ([, first, , last]): Meaning | null => {
    const until = last < 100 ? Math.floor(first / 100) * 100 + last : last
    if (until <= first) return null
    return () => {
      const start = periodAt('year', `${first}-01-01`)
      const end = periodAt('year', `${until}-01-01`)
      return start && end ? between(dated(start, 'stated'), dated(end, 'stated')) : null
    }
  },
)

/** "the week of April 10", "the week ending on Sunday", "the weekend of Thanksgiving". */
const weekOf: Pattern<Meaning> = either(
  map(
    seq(maybe(word('the')), word('week', 'weekend'), word('of'), maybe(word('the')), point),
    ([, which, , , day]): Meaning =>
      (setting) => {
        const from = day(setting)?.from
        const period = from ? periodAt(which as 'week' | 'weekend', from) : null
        return period && dated(period, 'inferred')
      },
  ),
  map(
    seq(maybe(word('the')), word('week'), word('ending', 'ended', 'to'), maybe(word('on')), point),
    ([, , , , day]): Meaning =>
      (setting) => {
        const reading = day(setting)
        const from = reading?.to ? addDays(reading.to, -6) : null
        return reading && from ? { ...reading, from, value: `${from}/${reading.to}`, grain: 'week' } : null
      },
  ),
)

const place: Pattern<number> = either(
  map(word('first', '1st'), () => 1),
  map(word('second', '2nd'), () => 2),
  map(word('third', '3rd'), () => 3),
  map(word('fourth', '4th'), () => 4),
  map(seq(digits(1, 1, 1, 4), glued(word('st', 'nd', 'rd', 'th'))), ([number]) => number),
  map(word('last', 'final'), () => -1),
)

/** "the last week of July", "the first ten days of last year", "the last four months of 2021". */
const partOf: Pattern<Meaning> = map(
  seq(maybe(word('the')), place, maybe(count), unit, word('of', 'in'), maybe(word('the')), point),
  ([, which, many, grain, , , whole]): Meaning | null =>
    grain === 'week' || grain === 'month' || grain === 'day' || grain === 'quarter' || grain === 'weekend'
      ? (setting) => nthPart(whole(setting), which, many ?? 1, grain)
      : null,
)

function nthPart(
  whole: Reading | null,
  which: number,
  many: number,
  grain: 'week' | 'month' | 'day' | 'quarter' | 'weekend',
): Reading | null {
  if (!whole?.from || !whole.to || !Number.isInteger(many) || many < 1 || many > 400) return null
  // A week belongs to the month that has its Thursday.
  const anchor = grain === 'week' ? 3 : 0
  const first = periodAt(grain, whole.from)
  const last = periodAt(grain, whole.to)
  if (!first || !last) return null
  const skip = first.from < whole.from && addDays(first.from, anchor) < whole.from ? 1 : 0
  const overrun = grain === 'week' && addDays(last.from, anchor) > whole.to ? 1 : 0
  const start =
    which > 0 ? periodAt(grain, whole.from, skip + (which - 1) * many) : periodAt(grain, whole.to, 1 - many - overrun)
  const end = which > 0 ? periodAt(grain, whole.from, skip + which * many - 1) : periodAt(grain, whole.to, -overrun)
  if (!start || !end || daysOf(end.to) - daysOf(whole.to) > 7) return null
  return {
    ...dated(start, whole.basis),
    to: end.to,
    value: many === 1 ? start.value : `${start.value}/${end.value}`,
    grain: many === 1 ? start.grain : null,
  }
}

/** "two weeks before May 13, 1999", "three months after Easter", "3 days after tomorrow". */
const beside: Pattern<Meaning> = map(
  seq(count, unit, word('before', 'after', 'from', 'since'), either(calendarDay, feast, deicticDay, offsets)),
  ([many, which, side, there]): Meaning =>
    (setting) => {
      const from = there(setting)?.from
      if (!from || many === null || !Number.isFinite(many)) return null
      const shift = (side === 'before' ? -1 : 1) * Math.floor(many)
      if (which === 'day' || which === 'week') return dayReading(addDays(from, which === 'week' ? 7 * shift : shift))
      const moved = which === 'month' || which === 'year' ? periodAt(which, from, shift) : null
      return moved && dayIn(dated(moved, 'inferred'), Number(from.slice(8, 10)))
    },
)

export const rangeRules: readonly Rule[] = [
  { name: 'days-of-month', pattern: daysOfMonth },
  { name: 'span', pattern: span },
  { name: 'years', pattern: years, holds: (lexemes, at) => !/[$£€]/.test(lexemes[at - 1]?.text ?? '') },
  { name: 'week-of', pattern: weekOf },
  { name: 'part-of', pattern: partOf },
  { name: 'beside', pattern: beside },
]
