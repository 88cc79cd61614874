import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { changeWordNear } from '../direction.ts'
import { allowed, meet, minus, rounded } from '../interval.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { inWords, withUnit } from '../wording.ts'

/** How far before the amount the two compared figures may stand. */
const reach = 260

/** What stands between the first of two compared figures and the second. */
const comparing = new RegExp(`${anyOf('compares')} (?:${anyOf('approximates', 'leads-figure')} )*$`)
const longestComparing = 60

/** The latest figure before an amount that is compared with one before it, in the amount's unit. */
function compared(reading: Reading, amount: Quantity): readonly [Quantity, Quantity] | null {
  const before = reading.quantities.filter(
    (one) =>
      one.end <= amount.start && one.start >= amount.start - reach && one.unit === amount.unit && one.value !== null,
  )
  const second = before.findLast((one) =>
    comparing.test(reading.text.slice(Math.max(0, one.start - longestComparing), one.start)),
  )
  const first = second && before.findLast((one) => one.end <= second.start)
  return first && second ? [first, second] : null
}

function verdict(reading: Reading, amount: Quantity): Verdict | null {
  if (
    amount.value === null ||
    amount.unit === '%' ||
    amount.unit === 'x' ||
    !changeWordNear(reading.annotations.document, amount, 0, 6)
  )
    return null
  const pair = compared(reading, amount)
  if (!pair || pair.includes(amount)) return null
  const [larger, smaller] = (pair[0].value as number) >= (pair[1].value as number) ? pair : [pair[1], pair[0]]
  const [a, b, said] = [
    rounded({ ...larger, modifier: null }, 0.02),
    rounded({ ...smaller, modifier: null }, 0.02),
    allowed(amount, 0.1),
  ]
  // Figures of another sentence may be another change's: only what fits is reported.
  if (!a || !b || !said || !meet(minus(a, b), said)) return null
  return {
    holds: true,
    stated: inWords(reading.text, amount),
    computed: `the difference between ${withUnit(smaller.value as number, smaller.unit)} and ${withUnit(larger.value as number, larger.unit)} is ${withUnit((larger.value as number) - (smaller.value as number), amount.unit)}`,
    tolerance: 'half a step of each figure as written, a tenth for "about"',
    spans: [
      { start: pair[0].start, end: pair[1].end },
      { start: amount.start, end: amount.end },
    ],
    because: 'two figures are compared, and the change is given after them',
  }
}

/** "gained 498 sq km, compared with 593 sq km in December. The roughly 100-sq-km decrease …". */
export const comparedDifference: Recogniser = {
  name: 'compared-difference',
  kind: 'difference',
  find: (reading) => reading.quantities.flatMap((amount) => verdict(reading, amount) ?? []),
}
