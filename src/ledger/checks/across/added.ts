import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { meet, minus, rounded } from '../interval.ts'
import type { Reading } from '../recogniser.ts'
import { broughtTo } from '../recognisers/running-total.ts'
import { inWords, ofQuantity, withUnit } from '../wording.ts'
import type { Elsewhere, StoryRecogniser, StoryVerdict } from './across.ts'

function verdict(
  reading: Reading,
  elsewhere: Elsewhere,
  sentence: readonly Quantity[],
  total: Quantity,
): StoryVerdict | null {
  const added = broughtTo(reading, sentence, total)?.added
  if (!added?.value || !total.value || total.value <= added.value) return null
  const part = rounded({ ...added, modifier: 'about' }, 0.1)
  const whole = rounded({ ...total, modifier: null }, 0.005)
  // The figure before may have been brought up in steps: only a sum that comes out is reported.
  const then = elsewhere.earlier(total).find(({ quantity }) => {
    const before = rounded({ ...quantity, modifier: null }, 0.005)
    return before && part && whole && quantity.value !== total.value && meet(minus(whole, before), part)
  })
  if (!then?.quantity.value) return null
  return {
    holds: true,
    stated: `${inWords(reading.text, added)} brings the total to ${inWords(reading.text, total)}`,
    computed: `${ofQuantity(then.quantity)} + ${ofQuantity(added)} = ${withUnit(then.quantity.value + added.value, total.unit)}`,
    tolerance: 'a tenth of what is added',
    spans: [{ start: added.start, end: total.end }],
    elsewhere: [then.point.evidence],
    because: 'what is added and the new total, with the total before it from another report of the same measure',
  }
}

/** "an additional 2.5 million, bringing the total to 145.5 million", where another report gave 143 million. */
export const added: StoryRecogniser = {
  name: 'added',
  kind: 'sum',
  find: (reading, elsewhere) =>
    reading.sentences.flatMap((sentence) =>
      sentence.flatMap((total) => verdict(reading, elsewhere, sentence, total) ?? []),
    ),
}
