import { addDays, type Grain, periodAt } from '../calendar.ts'
import { either, isCapital, map, maybe, named, type Pattern, seq, unlessNext, word } from '../grammar.ts'
import { changed, dated, fromReference, type Meaning, type Rule } from '../reading.ts'
import { calendarGrains, shift, unit } from './atoms.ts'
import { modifierOf, partOf } from './part-of.ts'

/** A unit that is a stretch of the calendar, in the singular. */
const grain: Pattern<Grain> = map(word(...calendarGrains), (name) => name as Grain)

/** "the last fiscal year", "this whole week". */
const describing = maybe(named('describing'))

/** "last week", "the past year", "this month", "next quarter", "the coming weekend", "the current fiscal year". */
export const shiftedPeriod: Pattern<Meaning> = either(
  map(
    seq(word('this'), word('working'), word('week')),
    (): Meaning => (setting) => {
      const week = fromReference('week', 0)(setting)
      return week?.from ? { ...week, to: addDays(week.from, 4), value: `${week.value}-WD`, grain: null } : null
    },
  ),
  map(seq(shift, describing, unlessNext(grain, either(seq(word('-'), unit), word('old')))), ([distance, , which]) =>
    fromReference(which, distance),
  ),
)

/** "earlier this week", "later this month", "early last year": whole, with the part as its modifier. */
const partOfPeriod: Pattern<Meaning> = either(
  partOf(shiftedPeriod),
  map(seq(named('sooner'), word('in'), word('the'), grain), ([which, , , name]) =>
    changed(fromReference(name, 0), { mod: modifierOf(which) }),
  ),
  map(seq(maybe(word('the')), named('edge'), word('of'), maybe(word('the')), grain), ([, which, , , name]) =>
    changed(fromReference(name, 0), { mod: modifierOf(which) }),
  ),
)

const fromRecent =
  (which: Grain, shift: number, ...grains: readonly Grain[]): Meaning =>
  ({ recent }) => {
    const from = recent(...(grains.length > 0 ? grains : ([which, 'day', 'month', 'year'] as const)))?.from
    const period = from ? periodAt(which, from, shift) : null
    return period && dated(period, 'inferred')
  }

/** "that year", "the same day", "the following month", "earlier that day", "the next morning". */
const anaphoric: Pattern<Meaning> = either(
  map(seq(maybe(named('sooner')), word('that'), maybe(word('same')), unlessNext(grain, word('of'))), ([, , , which]) =>
    fromRecent(which, 0),
  ),
  map(seq(word('the'), word('same'), grain), ([, , which]) => fromRecent(which, 0)),
  map(seq(word('the'), word('following', 'subsequent', 'ensuing'), grain), ([, , which]) => fromRecent(which, 1)),
  map(seq(word('the'), word('previous', 'preceding'), grain), ([, , which]) => fromRecent(which, -1)),
  map(seq(word('the'), word('next'), word('day', 'morning')), () => fromRecent('day', 1, 'day')),
)

const bareWeekend: Pattern<Meaning> = map(
  seq(word('the'), unlessNext(word('weekend'), either(word('of'), word('before')))),
  (): Meaning => (setting) =>
    setting.reference === null
      ? null
      : fromReference(
          'weekend',
          setting.tense === 'future' || addDays(setting.reference, 1) > (periodAt('week', setting.reference)?.to ?? '')
            ? 0
            : -1,
        )(setting),
)

export const relativeRules: readonly Rule[] = [
  {
    name: 'shifted-period',
    pattern: partOfPeriod,
    holds: (lexemes, at, next) => !lexemes.slice(at + 1, next).some(isCapital),
  },
  { name: 'anaphoric-period', pattern: anaphoric },
  { name: 'weekend', pattern: bareWeekend },
]
