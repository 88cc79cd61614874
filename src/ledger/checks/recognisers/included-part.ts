import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { sameKind } from '../heads.ts'
import { allowed } from '../interval.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { inWords, ofQuantity, sameUnit } from '../wording.ts'

const quantifiers = `(?:${anyOf('approximates', 'leads-figure')} |up to )*`

/** A few words that name the whole, then the words that open its part: "people, including", "invaders, of which". */
const sameSentence = new RegExp(
  `^(?:[ -][\\p{L}’']+){0,6}(?: \\[[^\\]]{0,40}\\])?(?:,? | [–—-]{1,3} | \\()${anyOf('parts')} ${quantifiers}$`,
  'u',
)
const nextSentence = new RegExp(
  `[.!?]["”’]?\\s+(?:That|This|The) ${anyOf('counts')} (?:includes|included) ${quantifiers}$`,
  'u',
)

function verdict({ text }: Reading, before: Quantity | undefined, whole: Quantity, part: Quantity): Verdict | null {
  if (!sameUnit(whole, part) || whole.unit === '%' || whole.value === null || part.value === null) return null
  const between = text.slice(whole.end, part.start)
  if (between.length > 160 || !(sameSentence.test(between) || nextSentence.test(between))) return null
  const isExceeded = part.value > whole.value
  // "56 passengers and 10 crew, among them 30 …": the whole may be more than its last figure.
  if (isExceeded && (!sameKind(whole, part) || (before && whole.start - before.end < 40))) return null
  const most = allowed(whole, 0.05)
  const least = allowed({ ...part, modifier: null }, 0.05)
  if (!most || !least) return null
  return {
    holds: least.low <= most.high,
    stated: `${inWords(text, whole)}, ${inWords(text, part)} of them`,
    computed: `${ofQuantity(part)} is ${isExceeded ? 'more' : 'no more'} than ${ofQuantity(whole)}`,
    tolerance: 'none but rounding: a part can not exceed its whole',
    spans: [{ start: whole.start, end: part.end }],
    because: 'the words between the two figures make the second a part of the first',
  }
}

/** "more than 15 million Britons. That number includes almost 700,000 …", "15,000 invaders, of which 7,000 were killed". */
export const includedPart: Recogniser = {
  name: 'included-part',
  kind: 'part-whole',
  find: (reading) =>
    reading.quantities.flatMap((part, place) => {
      const whole = reading.quantities[place - 1]
      return (whole && verdict(reading, reading.quantities[place - 2], whole, part)) ?? []
    }),
}
