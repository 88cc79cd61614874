import { type Period, periodFrom } from '../calendar.ts'
import { digits, either, glued, map, type Pattern, seq, word } from '../grammar.ts'
import { dated, type Meaning, recurring } from '../reading.ts'
import { month, type YearOf, yearAfter } from './atoms.ts'

const monthPeriod = (monthOf: number, year: number): Period | null => periodFrom('month', year, monthOf)

/** A month, its year named or not. */
export const monthMeaning = (monthOf: number, year: YearOf | null): Meaning =>
  year
    ? (setting) => {
        const named = year(setting)
        const period = named && monthPeriod(monthOf, named.year)
        return period ? dated(period, named.stated ? 'stated' : 'inferred') : null
      }
    : recurring((inYear) => monthPeriod(monthOf, inYear))

/** "October 1984", "Oct. 2020", "June last year", "January of this year", "2015-03". */
export const monthOfYear: Pattern<Meaning> = either(
  map(seq(month, yearAfter), ([monthOf, year]) => monthMeaning(monthOf, year)),
  map(seq(digits(4, 4, 1900, 2199), glued(word('-')), glued(digits(1, 2, 1, 12))), ([year, , monthOf]) =>
    monthMeaning(monthOf, () => ({ year, stated: true })),
  ),
)

/** A month without a year. */
export const monthAlone: Pattern<Meaning> = map(month, (monthOf) => monthMeaning(monthOf, null))
