import type { Day } from '../../article/article.ts'

/**
 * The mean likeness (cosine) at which two sets of reports are one story. Measured on labelled events among noise: the
 * plateau runs from 0.15 to 0.20 (bench/errors/stories.md).
 */
const SAME_STORY = 0.16

/** Days of silence that cost nothing: a story's reports come within weeks of one another. */
const QUIET = 30
/** After a year of silence twice the likeness is asked. */
const YEAR = 365
const DISTANT = 1
/** Reports without a day are taken to lie this far apart: likely of one time, not surely. */
export const UNDATED_GAP = 60

const DAY = 86_400_000

/** Days since 1970-01-01; null where unknown or no date. */
export function dayNumber(day: Day | null): number | null {
  const at = day === null ? Number.NaN : Date.parse(day)
  return Number.isNaN(at) ? null : Math.round(at / DAY)
}

/**
 * The likeness asked of reports that lie `gap` days apart. What happens a month later on the same subject is the same
 * story going on; a year later it is only if it repeats much of it, since seasons and matches bring the same words.
 */
export function asked(gap: number): number {
  const late = Math.min(1, Math.max(0, gap - QUIET) / (YEAR - QUIET))
  return SAME_STORY * (1 + DISTANT * late)
}

/** Days between two days. */
export const daysApart = (x: number | null, y: number | null): number =>
  x === null || y === null ? UNDATED_GAP : Math.abs(x - y)
