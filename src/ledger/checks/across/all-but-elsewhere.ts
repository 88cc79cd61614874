import type { Reading } from '../recogniser.ts'
import { exceptionAt } from '../recognisers/all-but.ts'
import { inWords, ofQuantity, withUnit } from '../wording.ts'
import type { Elsewhere, StoryRecogniser, StoryVerdict } from './across.ts'

function verdict(reading: Reading, elsewhere: Elsewhere, place: number): StoryVerdict | null {
  const found = exceptionAt(reading, place)
  const head = found?.whole.frame.head
  if (!found || !head) return null
  const { left, whole, part } = found
  const said = elsewhere.counting(head).find(({ quantity }) => quantity.value === part && quantity.unit === whole.unit)
  if (!said) return null
  return {
    holds: true,
    stated: `all but ${inWords(reading.text, left)} of ${inWords(reading.text, whole)}, and ${ofQuantity(said.quantity)} in another report`,
    computed: `${ofQuantity(whole)} - ${ofQuantity(left)} = ${withUnit(part, whole.unit)}`,
    tolerance: 'none: whole figures without a modifier',
    spans: [{ start: left.start, end: whole.end }],
    elsewhere: [said.point.evidence],
    because:
      '"all but" takes a part from a whole, and another report gives the rest; what no report gives is left alone',
  }
}

/** "all but six of the 123 drones", where another report counts 117 drones. */
export const allButElsewhere: StoryRecogniser = {
  name: 'all-but-elsewhere',
  kind: 'remainder',
  find: (reading, elsewhere) => reading.quantities.flatMap((_, place) => verdict(reading, elsewhere, place) ?? []),
}
