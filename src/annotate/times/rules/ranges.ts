import { periodAt } from '../calendar.ts'
import { digits, either, glued, map, maybe, named, type Pattern, seq, word } from '../grammar.ts'
import { dated, type Meaning, type Reading, type Rule } from '../reading.ts'
import { dayDigits, dayNumber, fourDigits, month, yearAfter } from './atoms.ts'
import { calendarDay } from './dates.ts'
import { monthMeaning, monthOfYear } from './month-of-year.ts'
import { dayIn, now, point } from './points.ts'
import { shiftedPeriod } from './relative.ts'

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

/** From one day of a month to another. */
const daysWithin =
  (within: Meaning, first: number, last: number): Meaning =>
  (setting) => {
    const reading = within(setting)
    return between(dayIn(reading, first), dayIn(reading, last))
  }

/** "to", "through", a dash. */
const to = named('joining')
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
    ([, first, , last, , within]) => daysWithin(within, first, last),
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
    ([, first, , last, , within]) => daysWithin(within, first, last),
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
    ([, monthOf, , first, , , last, of]) => daysWithin(monthMeaning(monthOf, of), first, last),
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

export const rangeRules: readonly Rule[] = [
  { name: 'days-of-month', pattern: daysOfMonth },
  { name: 'span', pattern: span },
  { name: 'years', pattern: years, holds: (lexemes, at) => !/[$£€]/.test(lexemes[at - 1]?.text ?? '') },
]
