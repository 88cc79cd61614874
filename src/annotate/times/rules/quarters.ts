import { addDays, partsOf, periodFrom } from '../calendar.ts'
import { digits, either, glued, map, maybe, type Pattern, seq, word } from '../grammar.ts'
import { dated, type Meaning } from '../reading.ts'
import { fourDigits, ofNumber, ordinalDigits, ordinalWord, shift, yearAfter } from './atoms.ts'
import { inYear } from './in-year.ts'

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
export const quarters: Pattern<Meaning> = either(
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
