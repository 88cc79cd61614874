import { addsUp, type Firm, sameKind } from '../heads.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { inWords, ofQuantity, withUnit } from '../wording.ts'

/** How far from its exception the part may stand. */
const reach = 200

const exception = /\ball (?:but|except) $/i
const ofWhole = new RegExp(`^ (?:[\\p{L}-]+ )?of (?:${anyOf('determines')} )?(?:[\\p{L}-]+ ){0,2}$`, 'u')

/** "117 drones, all but": the part and its exception in one breath. */
const apposed = /^(?: [\p{L}’'-]+){0,4}(?:,| [–—-]{1,3}| \() ?all (?:but|except) $/iu

/** "all but six of 123 drones": the exception and the whole; null for anything else. */
export function exceptionAt(
  { text, quantities }: Reading,
  place: number,
): { readonly left: Firm; readonly whole: Firm; readonly part: number } | null {
  const [left, whole] = [quantities[place], quantities[place + 1]]
  if (!left || !whole || !addsUp(left) || !addsUp(whole) || left.unit !== whole.unit) return null
  if (!exception.test(text.slice(Math.max(0, left.start - 12), left.start))) return null
  return ofWhole.test(text.slice(left.end, whole.start)) && whole.value > left.value
    ? { left, whole, part: whole.value - left.value }
    : null
}

function verdict(reading: Reading, place: number): Verdict | null {
  const { text, quantities } = reading
  const found = exceptionAt(reading, place)
  if (!found) return null
  const { left, whole } = found
  const near = [...quantities.slice(Math.max(0, place - 3), place), ...quantities.slice(place + 2, place + 4)].filter(
    (one) => addsUp(one) && sameKind(one, whole) && left.start - one.end <= reach && one.start - whole.end <= reach,
  )
  const fitting = near.find(({ value }) => value === found.part)
  const said = fitting ?? near.find((one) => apposed.test(text.slice(one.end, left.start)))
  if (!said) return null
  return {
    holds: fitting !== undefined,
    stated: `${inWords(text, said)}, all but ${inWords(text, left)} of ${inWords(text, whole)}`,
    computed: `${ofQuantity(whole)} - ${ofQuantity(left)} = ${withUnit(found.part, whole.unit)}`,
    tolerance: 'none: whole figures without a modifier',
    spans: [{ start: Math.min(said.start, left.start), end: Math.max(said.end, whole.end) }],
    because: '"all but" takes a part from a whole, and the rest is given beside it',
  }
}

/** "117 drones were shot down, all but six of the 123". */
export const allBut: Recogniser = {
  name: 'all-but',
  kind: 'remainder',
  find: (reading) => reading.quantities.flatMap((_, place) => verdict(reading, place) ?? []),
}
