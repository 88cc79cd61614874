import type { Day } from '../../../article/article.ts'
import { isDay, type Period, periodAt, toDay, weekdayOf } from '../calendar.ts'
import { digits, either, glued, isCapital, map, maybe, type Pattern, seq, unlessNext, word } from '../grammar.ts'
import type { Lexeme } from '../lexemes.ts'
import { dated, type Meaning, onSide, type Rule, recurring } from '../reading.ts'
import { dayDigits, dayNumber, month, ordinalWord, shift, shortYear, weekday, type YearOf, yearAfter } from './atoms.ts'
import { standsIn } from './context.ts'

const dayPeriod = (year: number, monthOf: number, day: number): Period | null =>
  isDay(year, monthOf, day) ? periodAt('day', toDay(year, monthOf, day)) : null

/** A day by month and date, its year named or not; null where no year has such a day. */
function dayOfMonth(monthOf: number, day: number, year: YearOf | null): Meaning | null {
  if (!isDay(2000, monthOf, day)) return null
  if (!year) return recurring((inYear) => dayPeriod(inYear, monthOf, day))
  return (setting) => {
    const named = year(setting)
    const period = named && dayPeriod(named.year, monthOf, day)
    return period ? dated(period, named.stated ? 'stated' : 'inferred') : null
  }
}

const weekdayBefore = maybe(seq(weekday, maybe(word(',')), maybe(word('the'))))
const currency = /^[$£€¥]$/u
const separator = word('-', '/', '.')

/** "Tuesday, Oct. 29, 2024", "May twenty nine", "April the ninth", "Dec31, 1994". */
const monthFirst: Pattern<Meaning> = map(
  seq(
    weekdayBefore,
    month,
    maybe(word('the', '-', '/')),
    unlessNext(
      dayNumber,
      either(seq(glued(word('.', ',')), glued(digits(1, 3, 0, 999))), word('%', 'percent', 'per', 'pc')),
    ),
    maybe(seq(word('('), weekday, word(')'))),
    maybe(yearAfter),
  ),
  ([, monthOf, , day, , year]) => dayOfMonth(monthOf, day, year),
)

/** "29 October 2024", "the fourth of July, 1995", "05-Aug-2016", "22/Jan/2019". */
const dayFirst: Pattern<Meaning> = map(
  seq(weekdayBefore, maybe(word('the')), dayNumber, maybe(either(word('of'), separator)), month, maybe(yearAfter)),
  ([, , day, , monthOf, year]) => dayOfMonth(monthOf, day, year),
)

/** "2020/23/Sep", "23-2020-September", "September-2020-23". */
const yearInside: Pattern<Meaning> = either(
  map(seq(digits(4, 4, 1000, 2199), separator, dayDigits, separator, month), ([year, , day, , monthOf]) =>
    dayOfMonth(monthOf, day, () => ({ year, stated: true })),
  ),
  map(seq(dayDigits, separator, digits(4, 4, 1000, 2199), separator, month), ([day, , year, , monthOf]) =>
    dayOfMonth(monthOf, day, () => ({ year, stated: true })),
  ),
  map(seq(month, separator, digits(4, 4, 1000, 2199), separator, dayDigits), ([monthOf, , year, , day]) =>
    dayOfMonth(monthOf, day, () => ({ year, stated: true })),
  ),
)

const mark = glued(separator)
const full = (year: number, monthOf: number, day: number): Meaning | null =>
  isDay(year, monthOf, day) ? dayOfMonth(monthOf, day, () => ({ year, stated: true })) : null

/** Day and month in figures: American order unless only the other one gives a day. */
const ordered = (first: number, second: number): readonly [number, number] =>
  first > 12 ? [second, first] : [first, second]

/** "2024-10-29", "20241029", "2016 10 16", "23.04.2022", "10/29/2024", "13/04/21". */
const figures: Pattern<Meaning> = either(
  map(
    seq(digits(4, 4, 1000, 2199), mark, glued(digits(1, 2, 1, 12)), mark, glued(digits(1, 2, 1, 31))),
    ([year, , monthOf, , day]) => full(year, monthOf, day),
  ),
  map(seq(digits(4, 4, 1900, 2199), digits(2, 2, 1, 12), digits(2, 2, 1, 31)), ([year, monthOf, day]) =>
    full(year, monthOf, day),
  ),
  map(digits(8, 8, 19000101, 21991231), (value) =>
    full(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100),
  ),
  map(
    seq(
      digits(1, 2, 1, 31),
      glued(word('.')),
      glued(digits(1, 2, 1, 12)),
      glued(word('.')),
      glued(digits(4, 4, 1000, 2199)),
    ),
    ([day, , monthOf, , year]) => full(year, monthOf, day),
  ),
  map(
    seq(digits(1, 2, 1, 31), mark, glued(digits(1, 2, 1, 31)), mark, glued(digits(4, 4, 1000, 2199))),
    ([first, , second, , year]) => full(year, ...ordered(first, second)),
  ),
  map(
    seq(
      digits(1, 2, 1, 31),
      glued(word('/')),
      glued(digits(1, 2, 1, 31)),
      glued(word('/')),
      glued(digits(2, 2, 0, 99)),
    ),
    ([first, , second, , year]): Meaning | null => {
      const [monthOf, day] = ordered(first, second)
      return dayOfMonth(monthOf, day, (setting) => ({ year: shortYear(year, setting), stated: true }))
    },
  ),
)

/** "22/04", "5/12": no fraction and no score is written after "on", "by" or "from". */
const shortFigures: Pattern<Meaning> = map(
  seq(digits(1, 2, 1, 31), glued(word('/')), glued(digits(1, 2, 1, 31))),
  ([first, , second]) => dayOfMonth(...ordered(first, second), null),
)

/** "Mon 13th", "Monday the twenty-seventh": the nearest month, in that direction, that has such a day. */
export const weekdayAndDay: Pattern<Meaning> = map(
  seq(
    weekday,
    maybe(word('the')),
    either(
      ordinalWord,
      map(seq(digits(1, 2, 1, 31), glued(word('st', 'nd', 'rd', 'th'))), ([day]) => day),
    ),
  ),
  ([dayOfWeek, , date]): Meaning =>
    ({ reference, tense }) => {
      if (reference === null || date > 31) return null
      const falls = (shift: number): Day[] => {
        const from = periodAt('month', reference, shift)?.from
        if (!from) return []
        const day = from.slice(0, 8) + String(date).padStart(2, '0')
        return isDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), date) && weekdayOf(day) === dayOfWeek
          ? [day]
          : []
      }
      const days = Array.from({ length: 49 }, (_, index) => index - 24).flatMap(falls)
      const after = days.find((day) => day >= reference)
      const chosen = tense === 'past' ? (days.findLast((day) => day <= reference) ?? after) : after
      const period = chosen ? periodAt('day', chosen) : null
      return period && dated(period, 'inferred')
    },
)

/** Any day of the calendar by month and date. */
export const calendarDay: Pattern<Meaning> = either(yearInside, figures, monthFirst, dayFirst)

/** "last Oct. 23", "next 6th of April", "this 5/12". */
const shiftedDay: Pattern<Meaning> = map(seq(shift, either(monthFirst, dayFirst, shortFigures)), ([distance, day]) =>
  onSide(distance, day),
)

/** "no one may", "March two miles": a month that is a word of another kind needs a day in figures, an ordinal or a capital and a long number. */
function isMonthHere(expression: readonly Lexeme[]): boolean {
  const name = expression.find((lexeme) => 'month' in lexeme.roles)
  if (!name || !('doubtful' in name.roles)) return true
  return expression.some(
    ({ text, roles }) => /^\d/.test(text) || 'ordinal' in roles || (isCapital(name) && Number(roles.number) >= 20),
  )
}

export const dateRules: readonly Rule[] = [
  { name: 'date-in-figures', pattern: either(yearInside, figures) },
  {
    name: 'month-and-day',
    pattern: monthFirst,
    holds: (lexemes, at, next) =>
      isMonthHere(lexemes.slice(at, next)) && !standsIn('before-month-in-a-name', lexemes[at - 1]),
  },
  {
    name: 'day-and-month',
    pattern: dayFirst,
    holds: (lexemes, at, next) => isMonthHere(lexemes.slice(at, next)) && !currency.test(lexemes[at - 1]?.text ?? ''),
  },
  { name: 'weekday-and-day', pattern: weekdayAndDay },
  { name: 'shifted-day', pattern: shiftedDay },
  {
    name: 'day-and-month-in-figures',
    pattern: shortFigures,
    holds: (lexemes, at) => standsIn('before-figures', lexemes[at - 1]),
  },
]
