import type { Quantity } from '../../annotate/quantities/quantity.ts'
import { unitOf } from '../../annotate/quantities/units.ts'
import { within } from '../../language/search.ts'
import { lexicon } from '../../lexicon.ts'
import type { Interval } from './interval.ts'
import type { Reading } from './recogniser.ts'
import { figure, withUnit } from './wording.ts'

const periods = lexicon<{
  readonly part: string
  readonly whole: string
  readonly least: number
  readonly most: number
}>('checks-periods')

/** How many of one period another holds: 20 to 31 days a month; null for what is no longer period. */
export function periodsIn(part: string, whole: string): Interval | null {
  if (part === whole) return { low: 1, high: 1 }
  const found = periods.find((one) => one.part === part && one.whole === whole)
  return found ? { low: found.least, high: found.most } : null
}

const adverbs: Readonly<Record<string, string>> = { PT1H: 'h', P1D: 'd', P1W: 'wk', P1M: 'mo', P1Y: 'yr' }

/** The period that a figure is a rate for: "a day", or the "daily" right after it; null for none. */
export function periodOf({ annotations }: Reading, { end, per }: Quantity): string | null {
  const after = per
    ? null
    : within(annotations.times, { start: end + 1, end: end + 2 }).find(
        ({ type, start }) => type === 'set' && start === end + 1,
      )
  const period = per ?? (after ? adverbs[after.value] : undefined)
  return period && unitOf(period)?.dimension === 'time' ? period : null
}

/** "month" for mo. */
export const periodName = (period: string): string => unitOf(period)?.names[0] ?? period

/** "7 days", "20 to 31 days". */
function countOf({ low, high }: Interval, period: string): string {
  const name = periodName(period)
  return `${low === high ? '' : `${figure(low)} to `}${figure(high)} ${high === 1 ? name : `${name}s`}`
}

/** What a rate comes to: "$2 per day for 20 to 31 days = $40 to $62". */
export function ratedInWords(value: number, unit: string | null, period: string, count: Interval): string {
  const [low, high] = [withUnit(value * count.low, unit), withUnit(value * count.high, unit)]
  return `${withUnit(value, unit)} per ${periodName(period)} for ${countOf(count, period)} = ${low === high ? high : `${low} to ${high}`}`
}
