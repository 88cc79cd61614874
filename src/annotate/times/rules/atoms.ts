import { partsOf } from '../calendar.ts'
import { digits, either, glued, map, maybe, named, numeric, one, type Pattern, seq, where, word } from '../grammar.ts'
import type { Setting } from '../reading.ts'

/** A name in the lexicon; where it is a short form, with the full stop that may follow it. */
const nameOf = (kind: string): Pattern<number> =>
  either(
    map(
      seq(
        where((lexeme) => 'short' in lexeme.roles, numeric(kind)),
        maybe(glued(word('.'))),
      ),
      ([value]) => value,
    ),
    numeric(kind),
  )

/** A month by name, 1 to 12. */
export const month = nameOf('month')

/** A weekday by name, 1 for Monday. */
export const weekday = nameOf('weekday')

const tens = one((lexeme) => {
  const value = lexeme.roles.number
  return typeof value === 'number' && value >= 20 ? value : null
})
const ones = one((lexeme) => {
  const value = lexeme.roles.number
  return typeof value === 'number' && value < 10 ? value : null
})
const teens = one((lexeme) => {
  const value = lexeme.roles.number
  return typeof value === 'number' && value >= 10 && value < 20 ? value : null
})
const smallOrdinal = one((lexeme) => {
  const value = lexeme.roles.ordinal
  return typeof value === 'number' && value < 10 ? value : null
})
const hyphen = maybe(word('-'))

/** "seven", "nineteen", "forty-two": 1 to 99. */
export const numberWord: Pattern<number> = either(
  map(seq(tens, hyphen, ones), ([ten, , rest]) => ten + rest),
  tens,
  teens,
  ones,
)

/** "seventh", "twenty-first": 1 to 99. */
export const ordinalWord: Pattern<number> = either(
  map(seq(tens, hyphen, smallOrdinal), ([ten, , rest]) => ten + rest),
  numeric('ordinal'),
)

/** "7th", "21st": also the slips "2th", "1rst". */
export const ordinalDigits = (longest: number): Pattern<number> =>
  map(seq(digits(1, longest, 1, 10 ** longest - 1), glued(word('st', 'nd', 'rd', 'th'))), ([value]) => value)

/** A day of the month in digits, "29" or "29th". */
export const dayDigits: Pattern<number> = either(
  map(ordinalDigits(2), (value) => (value <= 31 ? value : null)),
  digits(1, 2, 1, 31),
)

/** A day of the month, in words or digits. */
export const dayNumber: Pattern<number> = either(
  dayDigits,
  map(either(ordinalWord, numberWord), (value) => (value <= 31 ? value : null)),
)

const scale = (value: number): Pattern<number> => one((lexeme) => (lexeme.roles.scale === value ? value : null))

/** "nineteen ninety-six", "nineteen hundred ninety three", "two thousand and five", "two thousand". */
export const yearWords: Pattern<number> = either(
  map(
    seq(
      either(teens, tens),
      either(
        map(seq(scale(100), maybe(word('and')), numberWord), ([, , rest]) => rest),
        numberWord,
      ),
    ),
    ([hundreds, rest]) => (hundreds >= 17 && hundreds <= 20 && rest >= 10 ? hundreds * 100 + rest : null),
  ),
  map(seq(word('two'), scale(1000), maybe(word('and')), maybe(numberWord)), ([, , , rest]) => 2000 + (rest ?? 0)),
)

/** A year of two digits, read as the one that falls nearest to the reference year (to 2000 without one). */
export const shortYear = (value: number, setting: Setting): number => {
  const around = setting.reference === null ? 2000 : partsOf(setting.reference).year
  const century = Math.floor(around / 100) * 100
  const candidates = [century - 100 + value, century + value, century + 100 + value]
  return candidates.reduce((best, year) => (Math.abs(year - around) < Math.abs(best - around) ? year : best))
}

/** A year in four digits. */
export const fourDigits = digits(4, 4, 1000, 2199)

/** The year an expression names: by its number, or by its distance from the reference year. */
export type YearOf = (setting: Setting) => { readonly year: number; readonly stated: boolean } | null

/** A year by its number. */
export const ofNumber =
  (year: number): YearOf =>
  () => ({ year, stated: true })

const apostrophe = word("'", '’', '‘')

const numberedYear: Pattern<YearOf> = either(
  map(either(fourDigits, yearWords), ofNumber),
  map(
    seq(apostrophe, glued(digits(2, 2, 0, 99))),
    ([, value]): YearOf =>
      (setting) => ({ year: shortYear(value, setting), stated: true }),
  ),
)

/** "last", "this", "the next", "this past": how many periods from the reference day's. */
export const shift: Pattern<number> = either(
  map(seq(word('this', 'the'), numeric('shift')), ([, value]) => value),
  numeric('shift'),
)

const relativeYear: Pattern<YearOf> = map(
  seq(maybe(word('of')), shift, word('year')),
  ([, distance]): YearOf =>
    ({ reference }) =>
      reference === null ? null : { year: partsOf(reference).year + distance, stated: false },
)

/** The year at the end of a date: ", 2024", "of 1987", "of 87", "in 2016", "last year", "of this year". */
export const yearAfter: Pattern<YearOf> = either(
  relativeYear,
  map(
    seq(
      maybe(either(word(','), word('of'), word('in'), word('-'), word('/'))),
      maybe(seq(word('the'), word('year'))),
      numberedYear,
    ),
    ([, , year]) => year,
  ),
  map(
    seq(word('of'), digits(2, 2, 0, 99)),
    ([, value]): YearOf =>
      (setting) => ({ year: shortYear(value, setting), stated: true }),
  ),
)

/** A number that counts: "3", "12", "three", "a", "1,500"; null for "a few", "several", "a couple of". */
export const count: Pattern<number | null> = either<readonly Pattern<number | null>[]>(
  map(seq(word('a'), word('couple'), maybe(word('of'))), () => 2),
  map(seq(maybe(word('a')), word('few', 'several', 'many'), maybe(word('more'))), () => Number.NaN),
  map(
    seq(digits(1, 3, 1, 999), glued(word(',')), glued(digits(3, 3, 0, 999))),
    ([thousands, , rest]) => thousands * 1000 + rest,
  ),
  map(
    seq(digits(1, 4, 0, 9999), maybe(seq(glued(word('.')), glued(digits(1, 2, 0, 99)))), maybe(word('½'))),
    ([whole, part, half]) => Number(`${whole}.${part ? part[1] : half ? 5 : 0}`),
  ),
  map(
    seq(
      maybe(word('a', 'one', 'two', 'three')),
      one((lexeme) => (lexeme.roles.scale === 100 ? 100 : null)),
    ),
    ([many]) => (many === 'two' ? 200 : many === 'three' ? 300 : 100),
  ),
  numberWord,
  map(word('a', 'an'), () => 1),
)

/** A unit of time, singular or plural. */
export const unit = named('unit')

/** Units that are stretches of the calendar. */
export const calendarGrains: ReadonlySet<string> = new Set([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
])
