import { type Grain, partsOf, periodAt, periodFrom, toDay } from '../calendar.ts'
import { digits, either, glued, map, maybe, numeric, type Pattern, seq, unlessNext, word } from '../grammar.ts'
import { dated, fromReference, type Meaning, type Rule } from '../reading.ts'
import { ordinalDigits, ordinalWord, shortYear } from './atoms.ts'
import { partOf } from './part-of.ts'
import { quarters } from './quarters.ts'
import { seasons } from './seasons.ts'

const ordinalNumber = either(ordinalWord, ordinalDigits(2))

/** "the 20th century", "the nineteenth century". */
const century: Pattern<Meaning> = map(
  seq(maybe(word('the')), ordinalNumber, maybe(word('-')), word('century')),
  ([, number]): Meaning | null => {
    const period = number >= 2 && number <= 30 ? periodAt('century', toDay((number - 1) * 100, 1, 1)) : null
    return period && (() => dated(period, 'stated'))
  },
)

const decadeOf =
  (start: number): Meaning =>
  () => {
    const period = periodFrom('decade', start)
    return period && dated(period, 'stated')
  }

/** "the 1990s", "the '90s", "the nineties", "1980's". */
const decade: Pattern<Meaning> = either(
  map(seq(maybe(word('the')), digits(4, 4, 1000, 2190), maybe(glued(word("'", '’'))), glued(word('s'))), ([, start]) =>
    start % 10 === 0 ? decadeOf(start) : null,
  ),
  map(
    seq(maybe(word('the')), word("'", '’', '‘'), glued(digits(2, 2, 0, 90)), glued(word('s'))),
    ([, , tens]): Meaning | null => (tens % 10 === 0 ? (setting) => decadeOf(shortYear(tens, setting))(setting) : null),
  ),
  map(
    seq(word('the'), numeric('decade')),
    ([, tens]): Meaning =>
      (setting) =>
        decadeOf(shortYear(tens, setting))(setting),
  ),
)

/** Years, halves, quarters, seasons, decades and centuries by name. */
export const namedPeriod: Pattern<Meaning> = either(century, decade, quarters, seasons)

/** "week 10". */
const weekNumber: Pattern<Meaning> = map(
  seq(word('week'), digits(1, 2, 1, 53)),
  ([, number]): Meaning =>
    ({ reference }) => {
      const period = reference === null ? null : periodAt('week', toDay(partsOf(reference).year, 1, 4), number - 1)
      return period && dated(period, 'inferred')
    },
)

/** "year's end", "year-end", "the end of the year", "month's end": the last day; CONVENTIONS for "by year's end". */
const lastDay =
  (grain: Grain): Meaning =>
  (setting) => {
    const period = fromReference(grain, 0)(setting)
    const day = period?.to ? periodAt('day', period.to) : null
    return day && dated(day, 'inferred', 'end')
  }

const grainEnd: Pattern<Meaning> = map(
  seq(
    maybe(word('the')),
    word('year', 'month'),
    either(word('-'), seq(word("'", '’'), word('s')), unlessNext(maybe(word('-')), word('-'))),
    word('end'),
  ),
  ([, which]) => lastDay(which as Grain),
)

export const periodRules: readonly Rule[] = [
  { name: 'century-or-decade', pattern: partOf(either(century, decade)) },
  { name: 'quarter', pattern: partOf(quarters) },
  { name: 'season', pattern: partOf(seasons) },
  { name: 'week-number', pattern: weekNumber },
  { name: 'period-end', pattern: grainEnd },
]
