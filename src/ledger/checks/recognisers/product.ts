import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { type Firm, isFirm } from '../heads.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { figure, inWords, ofQuantity } from '../wording.ts'

/** "nine in each of the three", "nine engines on each of its three". */
const each = new RegExp(`^(?: [\\p{L}’'-]+){0,3} ${anyOf('lies-in')} each of (?:${anyOf('determines')} )?$`, 'u')

/** Smaller products come out by chance. */
const least = 10
/** How far before or after the two the product may stand. */
const reach = 250

const counts = (one: Quantity): one is Firm => isFirm(one) && one.unit === null

function verdict({ text, quantities }: Reading, place: number): Verdict | null {
  const [share, groups] = quantities.slice(place, place + 2)
  if (!share || !groups || !counts(share) || !counts(groups) || !each.test(text.slice(share.end, groups.start)))
    return null
  const product = share.value * groups.value
  const total = quantities.find(
    (one) =>
      one !== share &&
      one !== groups &&
      counts(one) &&
      one.value === product &&
      one.end >= share.start - reach &&
      one.start <= groups.end + reach,
  )
  if (!total || product < least) return null
  return {
    holds: true,
    stated: `${inWords(text, total)} in all`,
    computed: `${ofQuantity(share)} × ${ofQuantity(groups)} = ${figure(product)}`,
    tolerance: 'none: whole figures without a modifier',
    spans: [
      { start: share.start, end: groups.end },
      { start: total.start, end: total.end },
    ],
    because: 'so many in each of so many come to a figure beside them; products that nothing gives are left alone',
  }
}

/** "all 27 engines – nine in each of the three boosters". */
export const product: Recogniser = {
  name: 'product',
  kind: 'sum',
  find: (reading) => reading.quantities.flatMap((_, place) => verdict(reading, place) ?? []),
}
