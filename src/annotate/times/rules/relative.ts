import { addDays, type Grain, partsOf, periodAt, toDay } from '../calendar.ts'
import { either, glued, isCapital, map, maybe, one, type Pattern, seq, unlessNext, word } from '../grammar.ts'
import { changed, dated, fromReference, type Meaning, type Reading, type Rule } from '../reading.ts'
import { count, fourDigits, ordinalWord, shift, unit, weekday } from './atoms.ts'
import { lasting } from './durations.ts'
import { partOf } from './periods.ts'

const calendarGrains = new Set(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'])

/** A unit that is a stretch of the calendar, in the singular. */
const grain: Pattern<Grain> = map(word(...calendarGrains), (name) => name as Grain)

const business = maybe(word('fiscal', 'calendar', 'financial', 'school', 'whole', 'full', 'entire', 'very'))

/** "last week", "the past year", "this month", "next quarter", "the coming weekend", "the current fiscal year". */
export const shiftedPeriod: Pattern<Meaning> = either(
  map(
    seq(word('this'), word('working'), word('week')),
    (): Meaning => (setting) => {
      const week = fromReference('week', 0)(setting)
      return week?.from ? { ...week, to: addDays(week.from, 4), value: `${week.value}-WD`, grain: null } : null
    },
  ),
  map(seq(shift, business, unlessNext(grain, either(seq(word('-'), unit), word('old')))), ([distance, , which]) =>
    fromReference(which, distance),
  ),
)

/** "earlier this week", "later this month", "early last year": whole, with the part as its modifier. */
const partOfPeriod: Pattern<Meaning> = either(
  partOf(shiftedPeriod),
  map(seq(word('earlier', 'later', 'early', 'late'), word('in'), word('the'), grain), ([which, , , name]) =>
    changed(fromReference(name, 0), { mod: which.startsWith('earl') ? 'start' : 'end' }),
  ),
  map(seq(word('end', 'beginning', 'start', 'middle'), word('of'), maybe(word('the')), grain), ([which, , , name]) =>
    changed(fromReference(name, 0), { mod: which === 'end' ? 'end' : which === 'middle' ? 'mid' : 'start' }),
  ),
  map(
    seq(word('the'), word('end', 'beginning', 'start', 'middle'), word('of'), word('the'), grain),
    ([, which, , , name]) =>
      changed(fromReference(name, 0), { mod: which === 'end' ? 'end' : which === 'middle' ? 'mid' : 'start' }),
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
  map(
    seq(
      maybe(word('earlier', 'later', 'early', 'late')),
      word('that'),
      maybe(word('same')),
      unlessNext(grain, word('of')),
    ),
    ([, , , which]) => fromRecent(which, 0),
  ),
  map(seq(word('the'), word('same'), grain), ([, , which]) => fromRecent(which, 0)),
  map(seq(word('the'), word('following', 'subsequent', 'ensuing'), grain), ([, , which]) => fromRecent(which, 1)),
  map(seq(word('the'), word('previous', 'preceding'), grain), ([, , which]) => fromRecent(which, -1)),
  map(seq(word('the'), word('next'), word('day', 'morning')), () => fromRecent('day', 1, 'day')),
)

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
  either(
    word(
      'about',
      'around',
      'nearly',
      'almost',
      'roughly',
      'some',
      'over',
      'approximately',
      'just',
      'exactly',
      'only',
      'under',
    ),
    seq(word('more', 'less'), word('than')),
  ),
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

/** "two years ago", "10 days ago", "a decade ago", "in 5 minutes", "three weeks from now". */
export const offsets: Pattern<Meaning> = either(
  map(seq(whole, maybe(word('or')), maybe(word('so')), word('ago')), ([{ many, which }]) => offset(which, many, -1)),
  map(seq(whole, word('from'), word('now', 'today')), ([{ many, which }]) => ahead(which, many)),
  map(seq(whole, word('hence')), ([{ many, which }]) => ahead(which, many)),
  map(
    seq(
      word('in'),
      unlessNext(
        whole,
        word('to', 'since', 'of', 'after', 'before', 'for', 'from', 'prison', 'jail', 'a', 'time', '-'),
      ),
    ),
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
  { name: 'reported-period', pattern: reported },
  { name: 'offset', pattern: either(weekdayAndOffset, offsets) },
  { name: 'offset-from-there', pattern: fromThere },
  { name: 'weekend', pattern: bareWeekend },
]
