import type { Annotations } from '../../annotate/annotations.ts'
import type { Quantity } from '../../annotate/quantities/quantity.ts'
import { daysOf } from '../../annotate/times/calendar.ts'
import type { Time } from '../../annotate/times/time.ts'
import type { Basis } from '../../article/article.ts'
import { isUsedAs } from '../words/function-words.ts'
import { befell, isTally, statesOf } from '../words/states.ts'
import { isBeginning, isLongAgo, isPresent, recalled, wordBefore } from './recalled.ts'

/** The day, month or year for which a figure is given. */
export interface AsOf {
  readonly day: string | null
  readonly basis: Basis
  /** Whether the text dates the figure itself, or what stands around it. */
  readonly dated: boolean
  readonly rule: string
  readonly because: string
}

/** The day of a time, or its month or year where it is a whole one, or the last of its days. */
function dayOf({ from, to }: Time): string {
  const first = from ?? ''
  if (to === null || from === to) return first
  const year = first.slice(0, YEAR)
  if (first === `${year}-01-01` && to === `${year}-12-31`) return year
  return first.slice(0, 7) === to.slice(0, 7) ? first.slice(0, 7) : to
}

const YEAR = 4
const MONTH = 7

/** The day that a figure is given for, in days since 1970-01-01: the middle of a month or year. */
export function dayAsOf(asOf: string): number {
  if (asOf.length === YEAR) return daysOf(`${asOf}-07-01`)
  return daysOf(asOf.length === MONTH ? `${asOf}-15` : asOf)
}

/** Whether two figures are given for months or years that exclude each other. */
export const isOtherPeriod = (a: string, b: string): boolean =>
  a.length <= MONTH && b.length <= MONTH && !a.startsWith(b) && !b.startsWith(a)

/** "Nearly 500 were injured on Sunday": Sunday is the day of the event, and the count is the report's. */
const isOfTheEvent = ({ frame }: Quantity): boolean => isTally(statesOf(frame)) && befell(frame)

/**
 * Whether a time is the day of a figure beside it. "Burned since January" says when counting began, "will go by the end of
 * 2030" when it is to end, and "employs 900 and had losses last year" is of two days: all are told as of the report.
 */
function isDayOf({ start, frame }: Quantity, time: Time, report: Annotations): boolean {
  if (time.type === 'set' || isBeginning(time, report)) return false
  const isOld = report.published !== null && time.to !== null && isLongAgo(time.to, report.published.day)
  // "A gunman kills 49 in June last year": what befell somebody is told in the present of lists and headlines.
  if (isOld && !befell(frame) && isPresent(start, report)) return false
  const isAhead = report.published !== null && (time.from ?? '') > report.published.day
  return !(isAhead && isUsedAs('until', wordBefore(time, report)))
}

/** As of when a figure holds: the time that the text gives for it, else the day of the report. */
export function asOf(quantity: Quantity, report: Annotations): AsOf {
  const { times, published } = report
  const time = quantity.time === null ? undefined : times[quantity.time]
  const recent = published && time?.to && !isLongAgo(time.to, published.day)
  if (time?.from && isDayOf(quantity, time, report) && !(recent && isOfTheEvent(quantity))) {
    return {
      day: dayOf(time),
      basis: time.basis,
      dated: true,
      rule: 'as-of.text',
      because: `the text dates it: “${time.text}”`,
    }
  }
  const old = recalled(quantity, report)
  if (old) {
    const because = `its paragraph tells of “${old.text}”`
    return { day: dayOf(old), basis: 'inferred', dated: true, rule: 'as-of.recalled', because }
  }
  if (!published) {
    return {
      day: null,
      basis: 'inferred',
      dated: false,
      rule: 'as-of.unknown',
      because: 'neither figure nor report is dated',
    }
  }
  const range = published.from === published.to ? '' : ` (${published.from} to ${published.to})`
  const because =
    published.basis === 'stated' ? 'the day of the report' : `the day of the report, worked out from its text${range}`
  return { day: published.day, basis: 'inferred', dated: false, rule: 'as-of.published', because }
}
