import { addDays, type Grain, periodAt } from '../calendar.ts'
import { either, map, maybe, named, one, type Pattern, seq, unlessNext, word } from '../grammar.ts'
import { dated, fromReference, type Meaning, type Rule } from '../reading.ts'
import { calendarGrains, count, unit, weekday } from './atoms.ts'
import { standsIn } from './context.ts'
import { lasting } from './durations.ts'

/** Days of an offset of so many units. */
const offset =
  (which: string, many: number, direction: 1 | -1): Meaning =>
  (setting) => {
    if (setting.reference === null || !Number.isFinite(many)) return null
    const distance = direction * Math.floor(many)
    if (which === 'hour' || which === 'minute' || which === 'second') {
      const days = which === 'hour' ? Math.trunc(distance / 24) : 0
      const day = fromReference('day', days)(setting)
      return day && { ...day, type: 'time' }
    }
    if (which === 'fortnight') return fromReference('week', 2 * distance)(setting)
    if (which === 'decade') return fromReference('year', 10 * distance)(setting)
    if (which === 'century') return fromReference('year', 100 * distance)(setting)
    return calendarGrains.has(which) ? fromReference(which as Grain, distance)(setting) : null
  }

const roughly = maybe(
  either(named('approximate'), word('just', 'exactly', 'only'), seq(word('more', 'less'), word('than'))),
)
const amount = map(seq(roughly, count, maybe(word('-')), unit), ([, many, , which]) => ({ many: many ?? 1, which }))
const half = map(seq(roughly, word('half'), word('a', 'an'), unit), ([, , , which]) => ({ many: 0.5, which }))
const whole = either(half, amount)

/** Days, weeks and months from the reference day to come down to days: "in two weeks" is a day. */
const ahead =
  (which: string, many: number): Meaning =>
  (setting) =>
    which === 'week' || which === 'fortnight'
      ? offset('day', many * (which === 'week' ? 7 : 14), 1)(setting)
      : offset(which, many, 1)(setting)

/** What tells that "in two years" counts from no day of the report: "in two years since", "in two years of war". */
const countedFromElse: Pattern<true> = one((lexeme) => (standsIn('after-no-offset', lexeme) ? true : null))

/** "two years ago", "10 days ago", "a decade ago", "in 5 minutes", "three weeks from now". */
export const offsets: Pattern<Meaning> = either(
  map(seq(whole, maybe(word('or')), maybe(word('so')), word('ago')), ([{ many, which }]) => offset(which, many, -1)),
  map(seq(whole, word('from'), word('now', 'today')), ([{ many, which }]) => ahead(which, many)),
  map(seq(whole, word('hence')), ([{ many, which }]) => ahead(which, many)),
  map(
    seq(word('in'), unlessNext(whole, countedFromElse)),
    ([, { many, which }]): Meaning =>
      (setting) =>
        setting.tense === 'past' ? lasting(many, which, null)(setting) : ahead(which, many)(setting),
  ),
)

/** A weekday of the week that holds a day. */
const weekdayBeside =
  (day: number, there: Meaning): Meaning =>
  (setting) => {
    const from = there(setting)?.from
    const week = from ? periodAt('week', from) : null
    const period = week && periodAt('day', addDays(week.from, day - 1))
    return period && dated(period, 'inferred')
  }

/** "Monday two weeks from now", "in three days on Friday". */
const weekdayAndOffset: Pattern<Meaning> = either(
  map(seq(weekday, maybe(word(',')), offsets), ([day, , there]) => weekdayBeside(day, there)),
  map(seq(offsets, word('on'), weekday), ([there, , day]) => weekdayBeside(day, there)),
)

/** What "before" stands before where it is no adverb. */
const wordOfClause: Pattern<true> = one((lexeme) => (/^\p{L}/u.test(lexeme.text) ? true : null))

const besideRecent =
  ({ many, which }: { readonly many: number; readonly which: string }, direction: 1 | -1): Meaning =>
  (setting) => {
    const reference = setting.recent('day')?.from ?? setting.reference
    const days = which === 'day' ? many : which === 'week' ? many * 7 : null
    return days === null ? null : offset('day', days, direction)({ ...setting, reference })
  }

/** "a day earlier", "two weeks later", "three days after", "the day before": from the day last spoken of, else from the reference day. */
const fromThere: Pattern<Meaning> = either(
  map(seq(whole, word('later', 'afterward', 'afterwards')), ([length]) => besideRecent(length, 1)),
  // "two weeks before the vote" is counted from the vote.
  map(seq(whole, unlessNext(word('earlier', 'before'), wordOfClause)), ([length]) => besideRecent(length, -1)),
)

export const offsetRules: readonly Rule[] = [
  { name: 'offset', pattern: either(weekdayAndOffset, offsets) },
  { name: 'offset-from-there', pattern: fromThere },
]
