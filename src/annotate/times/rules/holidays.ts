import { addDays, daysInMonth, easter, isDay, isYear, type Period, periodAt, toDay, weekdayOf } from '../calendar.ts'
import { either, map, maybe, numeric, type Pattern, seq } from '../grammar.ts'
import { phrase } from '../phrases.ts'
import { dated, type Meaning, onSide, type Rule, recurring } from '../reading.ts'
import { ofNumber, type YearOf, yearAfter } from './atoms.ts'
import { opensName } from './context.ts'

/** A feast of lexicons/times-holidays.json: a fixed day, the nth weekday of a month, or days from Easter. */
interface Holiday {
  readonly form: string
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly nth?: number
  readonly easter?: number
  /** The year of a day that stands for one event. */
  readonly year?: number
}

function inYear(holiday: Holiday, year: number): Period | null {
  const { month, day, weekday, nth } = holiday
  if (holiday.easter !== undefined) return periodAt('day', addDays(easter(year), holiday.easter))
  if (month === undefined) return null
  if (day !== undefined) return isDay(year, month, day) ? periodAt('day', toDay(year, month, day)) : null
  if (weekday === undefined || nth === undefined) return null
  const first = toDay(year, month, 1)
  const date = 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  const last = daysInMonth(year, month)
  return periodAt(
    'day',
    toDay(year, month, nth > 0 ? date : last - ((weekdayOf(toDay(year, month, last)) - weekday + 7) % 7)),
  )
}

const holidayName = phrase<Holiday>('times-holidays')

const ofYear =
  (holiday: Holiday, year: YearOf): Meaning =>
  (setting) => {
    const named = year(setting)
    const period = named && isYear(named.year) ? inYear(holiday, named.year) : null
    return named && period ? dated(period, named.stated ? 'stated' : 'inferred') : null
  }

/** "Thanksgiving Day", "last Christmas", "Easter 2010". */
export const feast: Pattern<Meaning> = either(
  map(holidayName, (holiday) => (holiday.year === undefined ? null : ofYear(holiday, ofNumber(holiday.year)))),
  map(seq(holidayName, yearAfter), ([holiday, year]) => ofYear(holiday, year)),
  map(seq(maybe(numeric('shift')), holidayName), ([shift, holiday]) =>
    onSide(
      shift ?? 0,
      recurring((year) => inYear(holiday, year)),
    ),
  ),
)

export const holidayRules: readonly Rule[] = [
  { name: 'holiday', pattern: feast, holds: (lexemes, _, next) => !opensName(lexemes[next - 1], lexemes[next]) },
]
