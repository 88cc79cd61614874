import { addDays, periodAt, weekdayOf } from '../calendar.ts'
import { either, isCapital, map, maybe, named, numeric, type Pattern, seq, word } from '../grammar.ts'
import { dated, type Meaning, type Rule, timeOf } from '../reading.ts'
import { weekday } from './atoms.ts'
import { opensName, standsIn } from './context.ts'

/** The weekday around the reference day: that day itself, else the last one, or the next one in a clause of the future. */
export const weekdayMeaning =
  (day: number): Meaning =>
  ({ reference, tense }) => {
    if (reference === null) return null
    const ahead = (day - weekdayOf(reference) + 7) % 7
    const period = periodAt('day', addDays(reference, ahead > 0 && tense !== 'future' ? ahead - 7 : ahead))
    return period && dated(period, 'inferred')
  }

/** The weekday of the week that lies `shift` weeks from the reference day's. */
const inWeek =
  (day: number, shift: number): Meaning =>
  ({ reference }) => {
    const week = reference === null ? null : periodAt('week', reference, shift)
    const period = week && periodAt('day', addDays(week.from, day - 1))
    return period && dated(period, 'inferred')
  }

/** "last Friday": the one before the reference day; "next Friday": in the week after; "this Friday": in the week. */
function shifted(day: number, shift: number, wording: string): Meaning {
  if (wording === 'coming' || wording === 'upcoming') {
    return ({ reference }) => {
      const period =
        reference === null ? null : periodAt('day', addDays(reference, ((day - weekdayOf(reference) + 6) % 7) + 1))
      return period && dated(period, 'inferred')
    }
  }
  if (shift >= 0 || wording === 'previous') return inWeek(day, shift)
  return ({ reference }) => {
    const period =
      reference === null ? null : periodAt('day', addDays(reference, -(((weekdayOf(reference) - day + 6) % 7) + 1)))
    return period && dated(period, 'inferred')
  }
}

/** "the previous Monday", "the following Tuesday": from the day last spoken of. */
const afterRecent =
  (day: number, direction: number): Meaning =>
  ({ recent }) => {
    const from = recent('day')?.from
    if (!from) return null
    const ahead = ((day - weekdayOf(from) + 6) % 7) + 1
    const period = periodAt('day', addDays(from, direction > 0 ? ahead : -(((weekdayOf(from) - day + 6) % 7) + 1)))
    return period && dated(period, 'inferred')
  }

const relativeTail = either(
  map(seq(maybe(word('of', 'in')), numeric('shift'), word('week')), ([, shift]) => shift),
  map(seq(word('a'), word('week'), word('ago')), () => -1),
  map(seq(word('a'), word('week'), word('from'), word('now')), () => 1),
)

/** "Tuesday", "last Friday", "this coming Sunday", "Monday of last week". */
export const weekdayDate: Pattern<Meaning> = either(
  map(seq(weekday, maybe(word(',')), relativeTail), ([day, , shift]) => inWeek(day, shift)),
  map(seq(maybe(word('the')), word('following'), weekday), ([, , day]) => afterRecent(day, 1)),
  map(seq(word('the'), word('previous', 'preceding'), weekday), ([, , day]) => afterRecent(day, -1)),
  map(seq(maybe(word('this', 'the')), word('past', 'coming', 'upcoming'), weekday), ([, which, day]) =>
    shifted(day, which === 'past' ? -1 : 1, which),
  ),
  map(seq(word('last', 'next', 'this', 'previous'), weekday), ([which, day]) =>
    shifted(day, which === 'next' ? 1 : which === 'this' ? 0 : -1, which),
  ),
  map(weekday, weekdayMeaning),
)

const dayPart = either(
  named('daypart'),
  map(seq(word('early', 'late', 'mid'), maybe(word('-')), named('daypart')), ([, , part]) => part),
)

/** "early Tuesday", "Thursday evening", "the afternoon of …" stays with its day. */
const weekdayPart: Pattern<Meaning> = either(
  map(
    seq(maybe(either(named('sooner'), word('overnight'))), weekdayDate, maybe(word('early', 'late')), dayPart),
    ([, day, , part]) => timeOf(day, part),
  ),
  map(seq(either(named('sooner'), word('mid', 'overnight')), maybe(word('on')), weekdayDate), ([, , day]) => day),
  weekdayDate,
)

export const weekdayRules: readonly Rule[] = [
  {
    name: 'weekday',
    pattern: weekdayPart,
    holds: (lexemes, at, next) => {
      const name = lexemes.slice(at, next).find((lexeme) => 'weekday' in lexeme.roles)
      const after = lexemes[next]
      if (after && isCapital(after) && standsIn('after-weekday-in-a-name', after)) return false
      if (name !== lexemes[next - 1] && opensName(lexemes[next - 1], after)) return false
      if (!name || !('short' in name.roles)) return true
      return isCapital(name) && (next - at > 1 || standsIn('before-short-weekday', lexemes[at - 1]))
    },
  },
]
