import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { besideChanges, type Change, isEnd, nearestChange } from '../change.ts'
import { agreesWith, changeWordNear } from '../direction.ts'
import { allowed, meet, minus, rounded } from '../interval.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { inWords, withUnit } from '../wording.ts'

const near = 90
const strict = 0.02
const lenient = 0.04

/** Units in which the amount of a change may be given: that of its ends, or points for percentages. */
const fits = (amount: Quantity, { from }: Change): boolean =>
  amount.unit === from.unit || (amount.unit === 'pp' && from.unit === '%')

function verdict(reading: Reading, amount: Quantity, changes: readonly Change[]): Verdict | null {
  const { document } = reading.annotations
  const change = nearestChange(amount, changes, near)
  if (
    !change ||
    !fits(amount, change) ||
    amount.unit === '%' ||
    amount.value === null ||
    change.from.value === null ||
    change.to.value === null
  )
    return null
  const word = isEnd(reading.text, amount) ? null : changeWordNear(document, amount, 2, 2)
  if (!word || !agreesWith(word.direction, change.from.value, change.to.value)) return null
  const difference = (widest: number) => {
    const [first, last] = [rounded(change.from, widest), rounded(change.to, widest)]
    return first && last && (change.to.value as number) >= (change.from.value as number)
      ? minus(last, first)
      : first && last && minus(first, last)
  }
  const [close, far, said, saidLoosely] = [
    difference(strict),
    difference(lenient),
    allowed(amount, strict),
    allowed(amount, 0.25),
  ]
  if (!close || !far || !said || !saidLoosely) return null
  const holds = meet(close, said) ? true : meet(far, saidLoosely) ? null : false
  if (holds === null) return null
  return {
    holds,
    stated: inWords(reading.text, amount),
    computed: `from ${withUnit(change.from.value, change.from.unit)} to ${withUnit(change.to.value, change.to.unit)} is ${withUnit(Math.abs(change.to.value - change.from.value), change.from.unit)}`,
    tolerance: 'half a step of each figure as written',
    spans: [{ start: Math.min(amount.start, change.start), end: Math.max(amount.end, change.end) }],
    because: `an amount with "${word.token.form}" beside a change from one figure to another in the same sentence`,
  }
}

/** "rose by $3 to $15 from $12". */
export const changeAmount: Recogniser = {
  name: 'change-amount',
  kind: 'difference',
  find: besideChanges(verdict),
}
