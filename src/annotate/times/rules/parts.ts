import { addDays, daysOf, periodAt } from '../calendar.ts'
import { digits, either, glued, map, maybe, type Pattern, seq, word } from '../grammar.ts'
import { dated, type Meaning, type Reading, type Rule } from '../reading.ts'
import { count, unit } from './atoms.ts'
import { calendarDay } from './dates.ts'
import { deicticDay } from './deictic.ts'
import { feast } from './holidays.ts'
import { offsets } from './offsets.ts'
import { dayIn, dayReading, point } from './points.ts'

/** "the week of April 10", "the week ending on Sunday", "the weekend of Thanksgiving". */
const weekOf: Pattern<Meaning> = either(
  map(
    seq(maybe(word('the')), word('week', 'weekend'), word('of'), maybe(word('the')), point),
    ([, which, , , day]): Meaning =>
      (setting) => {
        const from = day(setting)?.from
        const period = from ? periodAt(which as 'week' | 'weekend', from) : null
        return period && dated(period, 'inferred')
      },
  ),
  map(
    seq(maybe(word('the')), word('week'), word('ending', 'ended', 'to'), maybe(word('on')), point),
    ([, , , , day]): Meaning =>
      (setting) => {
        const reading = day(setting)
        const from = reading?.to ? addDays(reading.to, -6) : null
        return reading && from ? { ...reading, from, value: `${from}/${reading.to}`, grain: 'week' } : null
      },
  ),
)

const place: Pattern<number> = either(
  map(word('first', '1st'), () => 1),
  map(word('second', '2nd'), () => 2),
  map(word('third', '3rd'), () => 3),
  map(word('fourth', '4th'), () => 4),
  map(seq(digits(1, 1, 1, 4), glued(word('st', 'nd', 'rd', 'th'))), ([number]) => number),
  map(word('last', 'final'), () => -1),
)

/** "the last week of July", "the first ten days of last year", "the last four months of 2021". */
const partOf: Pattern<Meaning> = map(
  seq(maybe(word('the')), place, maybe(count), unit, word('of', 'in'), maybe(word('the')), point),
  ([, which, many, grain, , , whole]): Meaning | null =>
    grain === 'week' || grain === 'month' || grain === 'day' || grain === 'quarter' || grain === 'weekend'
      ? (setting) => nthPart(whole(setting), which, many ?? 1, grain)
      : null,
)

function nthPart(
  whole: Reading | null,
  which: number,
  many: number,
  grain: 'week' | 'month' | 'day' | 'quarter' | 'weekend',
): Reading | null {
  if (!whole?.from || !whole.to || !Number.isInteger(many) || many < 1 || many > 400) return null
  // A week belongs to the month that has its Thursday.
  const anchor = grain === 'week' ? 3 : 0
  const first = periodAt(grain, whole.from)
  const last = periodAt(grain, whole.to)
  if (!first || !last) return null
  const skip = first.from < whole.from && addDays(first.from, anchor) < whole.from ? 1 : 0
  const overrun = grain === 'week' && addDays(last.from, anchor) > whole.to ? 1 : 0
  const start =
    which > 0 ? periodAt(grain, whole.from, skip + (which - 1) * many) : periodAt(grain, whole.to, 1 - many - overrun)
  const end = which > 0 ? periodAt(grain, whole.from, skip + which * many - 1) : periodAt(grain, whole.to, -overrun)
  if (!start || !end || daysOf(end.to) - daysOf(whole.to) > 7) return null
  return {
    ...dated(start, whole.basis),
    to: end.to,
    value: many === 1 ? start.value : `${start.value}/${end.value}`,
    grain: many === 1 ? start.grain : null,
  }
}

/** "two weeks before May 13, 1999", "three months after Easter", "3 days after tomorrow". */
const beside: Pattern<Meaning> = map(
  seq(count, unit, word('before', 'after', 'from', 'since'), either(calendarDay, feast, deicticDay, offsets)),
  ([many, which, side, there]): Meaning =>
    (setting) => {
      const from = there(setting)?.from
      if (!from || many === null || !Number.isFinite(many)) return null
      const shift = (side === 'before' ? -1 : 1) * Math.floor(many)
      if (which === 'day' || which === 'week') return dayReading(addDays(from, which === 'week' ? 7 * shift : shift))
      const moved = which === 'month' || which === 'year' ? periodAt(which, from, shift) : null
      return moved && dayIn(dated(moved, 'inferred'), Number(from.slice(8, 10)))
    },
)

export const partRules: readonly Rule[] = [
  { name: 'week-of', pattern: weekOf },
  { name: 'part-of', pattern: partOf },
  { name: 'beside', pattern: beside },
]
