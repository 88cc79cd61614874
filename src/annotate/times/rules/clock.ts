import { digits, either, glued, map, maybe, named, type Pattern, seq, word } from '../grammar.ts'
import { fromReference, type Meaning, type Rule, timeOf } from '../reading.ts'
import { numberWord } from './atoms.ts'
import { opensName } from './context.ts'
import { calendarDay, weekdayAndDay } from './dates.ts'
import { deicticDay } from './deictic.ts'
import { feast } from './holidays.ts'
import { weekdayDate } from './weekdays.ts'

const two = (value: number): string => String(value).padStart(2, '0')

const meridiem: Pattern<'am' | 'pm'> = either(
  map(seq(word('a', 'p'), maybe(glued(word('.'))), glued(word('m')), maybe(glued(word('.')))), ([half]) =>
    half === 'a' ? 'am' : 'pm',
  ),
  map(word('am', 'pm'), (half) => half as 'am' | 'pm'),
)

const hour24 = (hour: number, half: 'am' | 'pm' | null): number =>
  half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour

const zoneName = seq(maybe(word('(')), named('zone'), maybe(word('time')), maybe(word(')')))

/** "EST", "(0735 GMT)". */
const zone = maybe(
  either(
    zoneName,
    seq(
      word('('),
      digits(1, 4, 0, 2359),
      maybe(seq(glued(word(':')), digits(2, 2, 0, 59))),
      word('gmt', 'utc'),
      word(')'),
    ),
  ),
)

/** A time of the day, "THH:MM": "10:35 a.m.", "17:49:19", "8am", "3.30pm", "five-thirty", "noon", "4 o'clock". */
const clockTime: Pattern<string> = either(
  map(
    seq(
      digits(1, 2, 0, 23),
      glued(word(':', '.')),
      glued(digits(2, 2, 0, 59)),
      maybe(seq(glued(word(':')), glued(digits(2, 2, 0, 59)))),
      meridiem,
      zone,
    ),
    ([hour, , minute, , half]) => `${two(hour24(hour, half))}:${two(minute)}`,
  ),
  map(
    seq(
      digits(1, 2, 0, 23),
      glued(word(':')),
      glued(digits(2, 2, 0, 59)),
      maybe(seq(glued(word(':')), glued(digits(2, 2, 0, 59)))),
      zone,
    ),
    ([hour, , minute]) => `${two(hour)}:${two(minute)}`,
  ),
  map(seq(either(digits(1, 2, 1, 12), numberWord), meridiem, zone), ([hour, half]) =>
    hour <= 12 ? two(hour24(hour, half)) : null,
  ),
  map(seq(either(digits(1, 2, 1, 12), numberWord), word('o'), maybe(glued(word("'", '’'))), word('clock')), ([hour]) =>
    hour <= 12 ? two(hour) : null,
  ),
  map(seq(either(digits(1, 2, 1, 12), numberWord), word('oclock')), ([hour]) => (hour <= 12 ? two(hour) : null)),
  map(
    seq(digits(4, 4, 0, 2359), word('gmt', 'utc', 'hours')),
    ([value]) => `${two(Math.floor(value / 100))}:${two(value % 100)}`,
  ),
  map(word('noon', 'midday', 'midnight'), (name) => (name === 'midnight' ? '24' : '12')),
)

/** A clock time that only stands beside a day: "at six pm", "at 5", "six forty-three". */
const looseTime: Pattern<string> = either(
  clockTime,
  map(
    seq(maybe(word('early')), named('daypart'), maybe(word('at', 'around')), maybe(clockTime)),
    ([, part, , time]) => time ?? part,
  ),
  map(
    seq(
      word('at', 'around', 'about', '@', 'for', 'by'),
      either(
        clockTime,
        map(seq(numberWord, maybe(word('-')), maybe(numberWord), maybe(word('minutes'))), ([hour]) => two(hour)),
        map(digits(1, 2, 1, 12), two),
      ),
      zone,
    ),
    ([, time]) => time,
  ),
)

const day: Pattern<Meaning> = either(calendarDay, weekdayAndDay, deicticDay, weekdayDate, feast)
const linking = maybe(
  either(
    word(',', '@', '-', 'on', 'at', 'of'),
    map(seq(word(','), word('at')), () => ','),
  ),
)

/** "10 p.m. Wednesday", "noon Thursday", "tomorrow at 8:00am", "May/22(Tue)-11:30 AM". */
const clockOfDay: Pattern<Meaning> = either(
  map(seq(clockTime, linking, day), ([time, , meaning]) => timeOf(meaning, time)),
  map(seq(day, linking, looseTime), ([meaning, , time]) => timeOf(meaning, time)),
  map(seq(digits(1, 2, 1, 12), word(','), deicticDay), ([time, , meaning]) => timeOf(meaning, two(time))),
)

export const clockRules: readonly Rule[] = [
  {
    name: 'clock-of-day',
    pattern: clockOfDay,
    holds: (lexemes, _, next) =>
      !('daypart' in (lexemes[next - 1]?.roles ?? {}) && opensName(lexemes[next - 1], lexemes[next])),
  },
  {
    name: 'clock',
    pattern: map(seq(maybe(word('around', 'about')), clockTime), ([, time]) => timeOf(fromReference('day', 0), time)),
    holds: (lexemes, at, next) =>
      next - at > 1 || ('daypart' in (lexemes[at]?.roles ?? {}) && !opensName(lexemes[at], lexemes[next])),
  },
  {
    name: 'daypart',
    pattern: map(
      seq(word('mid', 'early', 'late'), maybe(word('-')), word('morning', 'afternoon', 'evening')),
      ([, , part]) => timeOf(fromReference('day', 0), part === 'morning' ? 'MO' : part === 'evening' ? 'EV' : 'AF'),
    ),
  },
]
