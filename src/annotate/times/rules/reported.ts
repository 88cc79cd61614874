import { type Grain, partsOf, periodAt, toDay } from '../calendar.ts'
import { either, glued, map, maybe, type Pattern, seq, unlessNext, word } from '../grammar.ts'
import { dated, fromReference, type Meaning, type Reading, type Rule } from '../reading.ts'
import { fourDigits, ordinalWord } from './atoms.ts'

/** The quarter that a report of results is about: the one last spoken of, else the one before the reference day's. */
const reportedQuarter: Meaning = (setting) => {
  const recent = setting.recent('quarter')
  return recent ? { ...recent, basis: 'inferred' } : fromReference('quarter', -1)(setting)
}

/** The quarter last spoken of, a year before, or else the last year; no later "the quarter" means it. */
const yearBefore: Meaning = (setting) => {
  const recent = setting.recent('quarter', 'year')
  const reading =
    recent?.from && recent.grain === 'quarter' ? back(recent, 'quarter') : fromReference('year', -1)(setting)
  return reading && { ...reading, grain: null }
}

/** "the 1988 period": the quarter last spoken of, in that year. */
const inOtherYear =
  (year: number): Meaning =>
  ({ recent }) => {
    const from = recent('quarter')?.from
    const period = from ? periodAt('quarter', toDay(year, partsOf(from).month, 1)) : periodAt('year', toDay(year, 1, 1))
    return period && { ...dated(period, 'inferred'), grain: null }
  }

function back(reading: Reading, which: Grain): Reading | null {
  const { year, month } = partsOf(reading.from ?? '')
  const period = year > 1 ? periodAt(which, toDay(year - 1, month, 1)) : null
  return period && dated(period, 'inferred')
}

const yearEarlier = either(
  seq(word('a', 'one'), word('year'), word('earlier', 'ago')),
  seq(maybe(word('a')), word('year'), word('-'), word('earlier', 'ago')),
)

/** Results against the same period of the year before, as company reports word them. */
const reported: Pattern<Meaning> = either(
  map(seq(word('the'), fourDigits, word('quarter', 'period')), ([, year]) => inOtherYear(year)),
  map(
    seq(
      maybe(word('the')),
      word('comparable', 'corresponding'),
      maybe(yearEarlier),
      word('quarter', 'period'),
      maybe(yearEarlier),
    ),
    () => yearBefore,
  ),
  map(seq(maybe(word('the')), yearEarlier, maybe(ordinalWord), maybe(word('quarter', 'period'))), () => yearBefore),
  map(
    seq(word('the', 'a'), word('latest', 'current', 'most'), maybe(word('recent')), word('quarter', 'period')),
    () => reportedQuarter,
  ),
  map(seq(word('the'), unlessNext(word('quarter'), either(word('of'), glued(word('-'))))), () => reportedQuarter),
)

export const reportedRules: readonly Rule[] = [{ name: 'reported-period', pattern: reported }]
