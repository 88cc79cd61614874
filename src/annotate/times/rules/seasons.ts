import { type Period, partsOf, periodFrom } from '../calendar.ts'
import { either, map, maybe, numeric, type Pattern, seq, where, word } from '../grammar.ts'
import { dated, type Meaning, recurring } from '../reading.ts'
import { shift, yearAfter } from './atoms.ts'
import { inYear } from './in-year.ts'

const season = where((lexeme) => lexeme.lower !== 'springs' && lexeme.lower !== 'falls', numeric('season'))

const seasonInYear =
  (firstMonth: number) =>
  (inThis: number): Period | null =>
    periodFrom('season', inThis, firstMonth)

/** "the summer of 1994", "summer 2016", "last fall", "this past spring", "the summer". */
export const seasons: Pattern<Meaning> = either(
  map(seq(maybe(word('the')), season, yearAfter), ([, firstMonth, of]) => inYear('season', firstMonth, of)),
  map(
    seq(shift, season),
    ([distance, firstMonth]): Meaning =>
      (setting) => {
        if (setting.reference === null) return null
        if (distance === 0)
          return inYear('season', firstMonth, () => ({ year: partsOf(setting.reference ?? '').year, stated: false }))(
            setting,
          )
        return outside(seasonInYear(firstMonth), distance, setting.reference)
      },
  ),
  map(seq(word('the'), season), ([, firstMonth]) => recurring(seasonInYear(firstMonth))),
)

/** The last such period that ended before the reference day's own (shift below 0), or the next that starts after it. */
function outside(inOne: (year: number) => Period | null, shift: number, reference: string): ReturnType<Meaning> {
  const { year: around } = partsOf(reference)
  const all = [-2, -1, 0, 1, 2].flatMap((step) => inOne(around + step) ?? [])
  const period = shift < 0 ? all.findLast((one) => one.to < reference) : all.find((one) => one.from > reference)
  return period ? dated(period, 'inferred') : null
}

/** "last June", "this September", "next May". */
export const shiftedMonth = (month: Pattern<number>): Pattern<Meaning> =>
  map(
    seq(shift, month),
    ([distance, monthOf]): Meaning =>
      (setting) => {
        if (setting.reference === null) return null
        const at = (inThis: number): Period | null => periodFrom('month', inThis, monthOf)
        if (distance === 0)
          return inYear('month', monthOf, () => ({ year: partsOf(setting.reference ?? '').year, stated: false }))(
            setting,
          )
        return outside(at, distance, setting.reference)
      },
  )
