import type { Difference, Point } from '../ledger.ts'
import { numberOf } from './bounds.ts'

/** How a measure moved, in words for a reader. */
export function courseOf(points: readonly Point[], differences: readonly Difference[]): string {
  if (points.length === 1) return 'given once'
  const origins = new Set(points.map(({ giver }) => giver.origin))
  const values = new Set(points.map(numberOf))
  const has = (relation: Difference['relation']): boolean => differences.some((one) => one.relation === relation)
  if (values.size === 1) {
    const origin = [...origins][0]
    if (origins.size === 1 && origin) return `one figure by ${origin}, printed ${points.length} times`
    return `one figure, printed ${points.length} times`
  }
  const originOf = new Map(points.map(({ id, giver }) => [id, giver.origin]))
  const revisions = differences
    .filter(({ relation }) => relation === 'revision')
    .map(({ points }) => points.map((id) => originOf.get(id)))
  const bySame = ([a, b]: (typeof revisions)[number]): boolean => a != null && a === b
  const first = points[0]
  const last = points[points.length - 1]
  const parts = [
    has('rising') && numberOf(last) > numberOf(first)
      ? `rose from ${numberOf(first).toLocaleString('en')} to ${numberOf(last).toLocaleString('en')}`
      : '',
    revisions.some(bySame) ? 'revised by the same side' : '',
    revisions.some((one) => !bySame(one)) ? 'another number later' : '',
    has('disagreement') ? 'disputed' : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('; ') : 'several figures that do not exclude each other'
}
