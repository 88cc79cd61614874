import { addDays, type Grain, type Period, partsOf, periodAt, periodFrom, toDay } from '../calendar.ts'
import { digits, either, glued, map, maybe, numeric, type Pattern, seq, unlessNext, where, word } from '../grammar.ts'
import { changed, dated, fromReference, type Meaning, type Rule, recurring } from '../reading.ts'
import type { TimeModifier } from '../time.ts'
import { fourDigits, ofNumber, ordinalDigits, ordinalWord, shift, shortYear, type YearOf, yearAfter } from './atoms.ts'

/** A period that starts with this month of a year. */
export const inYear =
  (grain: Grain, firstMonth: number, year: YearOf): Meaning =>
  (setting) => {
    const named = year(setting)
    const period = named && periodFrom(grain, named.year, firstMonth)
    return named && period ? dated(period, named.stated ? 'stated' : 'inferred') : null
  }

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

const season = where((lexeme) => lexeme.lower !== 'springs' && lexeme.lower !== 'falls', numeric('season'))

const seasonInYear =
  (firstMonth: number) =>
  (inThis: number): Period | null =>
    periodFrom('season', inThis, firstMonth)

/** "the summer of 1994", "summer 2016", "last fall", "this past spring", "the summer". */
const seasons: Pattern<Meaning> = either(
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

const quarterOrdinal = map(either(ordinalWord, ordinalDigits(1)), (number) =>
  number >= 1 && number <= 4 ? number : null,
)
const half = map(
  either(
    map(word('first'), () => 1),
    map(word('second', 'last'), () => 2),
    map(ordinalDigits(1), (number) => number),
  ),
  (number) => (number <= 2 ? number : null),
)

/** The quarter that is meant by its number alone: the last one that has begun. */
const lastQuarter =
  (number: number): Meaning =>
  (setting) => {
    const { reference, tense } = setting
    if (reference === null) return null
    const { year: around } = partsOf(reference)
    const all = [-1, 0, 1].flatMap((step) => periodFrom('quarter', around + step, number * 3 - 2) ?? [])
    const begun = all.findLast((one) => one.from <= reference)
    // "expects a third-quarter loss" in October is about the quarter that has just ended.
    const period =
      tense === 'future' && begun && addDays(begun.to, 183) < reference
        ? all.find((one) => one.from > reference)
        : begun
    return period ? dated(period, 'inferred') : null
  }

const quarterWord = seq(maybe(word('-')), word('quarter'))
const possessor = maybe(
  either(word('the', 'its', 'their', 'fiscal', "year's"), seq(word('the'), word('fiscal'), maybe(word('-')))),
)

/** "the third quarter of 1996", "fiscal second-quarter", "the 1989 third quarter", "last year's fourth quarter", "Q1 2019", "2019 H2". */
const quarters: Pattern<Meaning> = either(
  map(seq(maybe(word('the')), fourDigits, maybe(word('fiscal')), quarterOrdinal, quarterWord), ([, of, , number]) =>
    inYear('quarter', number * 3 - 2, ofNumber(of)),
  ),
  map(
    seq(shift, word('year'), word("'", '’'), word('s'), maybe(word('fiscal')), quarterOrdinal, quarterWord),
    ([distance, , , , , number]) =>
      inYear('quarter', number * 3 - 2, ({ reference }) =>
        reference === null ? null : { year: partsOf(reference).year + distance, stated: false },
      ),
  ),
  map(seq(possessor, quarterOrdinal, quarterWord, yearAfter), ([, number, , of]) =>
    inYear('quarter', number * 3 - 2, of),
  ),
  map(seq(possessor, maybe(word('fiscal')), quarterOrdinal, quarterWord), ([, , number]) => lastQuarter(number)),
  map(seq(word('q'), glued(digits(1, 1, 1, 4)), maybe(yearAfter)), ([, number, of]) =>
    of ? inYear('quarter', number * 3 - 2, of) : lastQuarter(number),
  ),
  map(seq(fourDigits, maybe(word('-')), word('q'), glued(digits(1, 1, 1, 4))), ([of, , , number]) =>
    inYear('quarter', number * 3 - 2, ofNumber(of)),
  ),
  map(seq(fourDigits, maybe(word('-')), word('h'), glued(digits(1, 1, 1, 2))), ([of, , , number]) =>
    inYear('half', number * 6 - 5, ofNumber(of)),
  ),
  map(seq(word('h'), glued(digits(1, 1, 1, 2)), yearAfter), ([, number, of]) => inYear('half', number * 6 - 5, of)),
  map(
    seq(
      maybe(word('the')),
      half,
      word('half'),
      word('of'),
      maybe(word('the')),
      either(map(fourDigits, ofNumber), yearAfter),
    ),
    ([, number, , , , of]) => inYear('half', number * 6 - 5, of),
  ),
)

const mods: Readonly<Record<string, TimeModifier>> = { start: 'start', mid: 'mid', end: 'end' }

const partBefore = either(
  map(
    seq(
      maybe(word('the')),
      maybe(word('very')),
      word('beginning', 'start', 'end', 'middle', 'close', 'outset'),
      word('of'),
      maybe(word('the')),
    ),
    ([, , which]) => which,
  ),
  map(
    seq(
      maybe(word('the')),
      word('early', 'late', 'mid', 'earlier', 'later'),
      maybe(word('-')),
      maybe(word('in')),
      maybe(word('the')),
    ),
    ([, which]) => which,
  ),
)

const parts: Readonly<Record<string, string>> = {
  beginning: 'start',
  start: 'start',
  outset: 'start',
  early: 'start',
  earlier: 'start',
  middle: 'mid',
  mid: 'mid',
  end: 'end',
  close: 'end',
  late: 'end',
  later: 'end',
}

/** "early", "mid-", "the end of" before a period: kept as the modifier, since the words name the whole period. */
export const partOf = (period: Pattern<Meaning>): Pattern<Meaning> =>
  either(
    map(seq(partBefore, period), ([which, meaning]) => changed(meaning, { mod: mods[parts[which] ?? ''] ?? null })),
    period,
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
