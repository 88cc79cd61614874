import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { besideChanges, type Change, isEnd, nearestChange } from '../change.ts'
import { agreesWith, changeWordNear } from '../direction.ts'
import { allowed, type Interval, meet, minus, over, rounded, stepOf } from '../interval.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { figure, inWords, withUnit } from '../wording.ts'

/** How far a percentage may stand from the change it sums up, in characters. */
const near = 120

/** A percentage this near to its change is surely about it. */
const adjacent = 60

/** Rounding of the two figures counts up to this share for a verdict of "holds", and up to the second before one of "doesn't". */
const strict = 0.02
const lenient = 0.04

/** The change in percent of the first figure, as far as rounding lets it vary. */
function percentChange({ from, to }: Change, widest: number): Interval | null {
  const first = rounded({ ...from, modifier: null }, widest)
  const last = rounded({ ...to, modifier: null }, widest)
  const share = first && last && over(minus(last, first), first)
  if (!share) return null
  const [low, high] = [Math.abs(share.low) * 100, Math.abs(share.high) * 100].sort((a, b) => a - b)
  return { low: share.low < 0 && share.high > 0 ? 0 : (low as number), high: high as number }
}

/** The percentages that the wording allows; the wider ones are a tenth more either way, a fifth for "about". */
function stated(percentage: Quantity, wider: boolean): Interval | null {
  if (!wider) return allowed(percentage, 0.5)
  const values = allowed(percentage, 0.05)
  const size = Math.abs(percentage.value ?? 0)
  const more = size * (percentage.modifier === 'about' ? 0.2 : 0.1) + Math.min(stepOf(percentage), size / 10)
  return values && { low: values.low - more, high: values.high + more }
}

const recurring = new RegExp(`\\b(?:${anyOf('recurs', 'averages')}|${anyOf('each')} ${anyOf('long-period')})\\b`, 'i')

/** "an average annual increase of 4.1 percent": a rate, not the whole change. */
const isRate = (text: string, { start, end, per }: Quantity): boolean =>
  per !== null || recurring.test(text.slice(Math.max(0, start - 40), end + 25))

/** Whether a percentage is what its change comes to, or the change in points; null where rounding leaves it open. */
function judge(percentage: Quantity, change: Change): { readonly holds: boolean; readonly points: boolean } | null {
  const [close, far] = [percentChange(change, strict), percentChange(change, lenient)]
  const [said, saidLoosely] = [stated(percentage, false), stated(percentage, true)]
  if (!close || !far || !said || !saidLoosely) return null
  if (meet(close, said)) return { holds: true, points: false }
  const points = Math.abs((change.to.value ?? 0) - (change.from.value ?? 0))
  const isInPoints = change.from.unit === '%' && said.low <= points && points <= said.high
  if (isInPoints) return { holds: false, points: true }
  return meet(far, saidLoosely) ? null : { holds: false, points: false }
}

/** A rise that ends lower, or a fall that ends higher, where the percentage stands right beside it. */
const againstDirection = (
  percentage: Quantity,
  change: Change,
): { readonly holds: false; readonly points: boolean } | null =>
  change.start - percentage.end <= adjacent && percentage.start - change.end <= adjacent
    ? { holds: false, points: false }
    : null

function verdict(reading: Reading, percentage: Quantity, changes: readonly Change[]): Verdict | null {
  const { text, annotations } = reading
  if (percentage.unit !== '%' || percentage.value === null || percentage.value === 0) return null
  const change = nearestChange(percentage, changes, near)
  const word =
    (isEnd(text, percentage) && !changeWordNear(annotations.document, percentage, 0, 3)) || isRate(text, percentage)
      ? null
      : changeWordNear(annotations.document, percentage)
  if (!change || !word || !change.from.value || change.to.value === null) return null
  const agrees = agreesWith(word.direction, change.from.value, change.to.value)
  const judged = agrees ? judge(percentage, change) : againstDirection(percentage, change)
  if (!judged) return null
  const computed = Math.abs(((change.to.value - change.from.value) / change.from.value) * 100)
  const inPoints = judged.points
    ? ` (it is ${figure(Math.abs(change.to.value - change.from.value))} percentage points)`
    : ''
  return {
    holds: judged.holds,
    stated: inWords(text, percentage),
    computed: `from ${withUnit(change.from.value, change.from.unit)} to ${withUnit(change.to.value, change.to.unit)} is ${figure(computed)}%${inPoints}`,
    tolerance: `half a step of each figure as written${percentage.modifier ? `, and what "${percentage.modifier}" allows` : ''}`,
    spans: [{ start: Math.min(percentage.start, change.start), end: Math.max(percentage.end, change.end) }],
    because: `a percentage with "${word.token.form}" beside a change from one figure to another in the same sentence`,
  }
}

/** "grew by 87 percent, from 93,000 jobs to 173,807". */
export const percentageChange: Recogniser = {
  name: 'percentage-change',
  kind: 'percentage',
  find: besideChanges(verdict),
}
