import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { addsUp, type Firm } from '../heads.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { inWords, ofQuantity, withUnit } from '../wording.ts'

/** What stands between a total and the first of its parts: "crewmen — ", "people: ". */
const opening = /^(?: [\p{L}’'-]+){1,5}(?: ?[—–:] ?| -{1,3} | \()$/u

/** What stands between two parts: "men and", "Chinese citizens, ". */
const joint = /^(?: [\p{L}’'-]+){1,6}(?:,| and|, and) $/u

/** What closes the list: its last noun, then a mark. */
const closing = /^(?: [\p{L}’'-]+){1,6}? ?(?:—|–|-{2,3}|\)|\.|;)/u

/** The parts that follow a total, each joined to the one before. */
function partsOf(text: string, quantities: readonly Quantity[], place: number): readonly Firm[] {
  const parts: Firm[] = []
  for (let at = place + 1; at < quantities.length; at++) {
    const quantity = quantities[at]
    const before = quantities[at - 1]
    const between = text.slice(before.end, quantity.start)
    if (
      !(parts.length === 0 ? opening : joint).test(between) ||
      !addsUp(quantity) ||
      quantity.unit !== quantities[place]?.unit
    )
      break
    parts.push(quantity)
  }
  return parts
}

function verdict({ text, quantities }: Reading, place: number): Verdict | null {
  const total = quantities[place]
  if (!addsUp(total)) return null
  const parts = partsOf(text, quantities, place)
  const last = parts.at(-1)
  if (parts.length < 2 || !last || !closing.test(text.slice(last.end, last.end + 60))) return null
  const sum = parts.reduce((all, part) => all + part.value, 0)
  const holds = Math.abs(sum - total.value) < 1e-6 * Math.max(1, sum)
  return {
    holds,
    stated: `${inWords(text, total)} in all`,
    computed: `${parts.map(ofQuantity).join(' + ')} = ${withUnit(sum, total.unit)}`,
    tolerance: 'none: whole figures without a modifier',
    spans: [{ start: total.start, end: last.end }],
    because: 'a dash, colon or bracket after the total opens a list of its parts',
  }
}

/** "Its 25 crewmen — 23 Chinese citizens and two men from Myanmar —". */
export const listedSum: Recogniser = {
  name: 'listed-sum',
  kind: 'sum',
  find: (reading) => reading.quantities.flatMap((_, place) => verdict(reading, place) ?? []),
}
