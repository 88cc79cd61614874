import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { allowed, meet, over, rounded } from '../interval.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { figure, inWords, ofQuantity, sameUnit } from '../wording.ts'

const of = new RegExp(
  `^ (?:[\\p{L}-]+ ){0,2}(?:out )?of (?:(?:${anyOf('determines', 'approximates')}|a total of) )*$`,
  'u',
)
const bracket = new RegExp(`^(?: [\\p{L}-]+){0,5},? ?(?:\\(|or |— |– )(?:${anyOf('approximates')} )*$`, 'u')

/** What a share may be off by: strictly, and before it is called wrong. */
const strict = 0.02
const lenient = 0.1

/** A share in hundredths, whether worded "25%" or "a quarter". */
const asShare = (quantity: Quantity): Quantity | null =>
  quantity.value === null
    ? null
    : quantity.unit === '%'
      ? quantity
      : quantity.unit === null && quantity.value > 0 && quantity.value < 1 && quantity.rule.includes('fraction')
        ? { ...quantity, value: quantity.value * 100, unit: '%', modifier: quantity.modifier ?? 'about' }
        : null

function verdict({ text }: Reading, part: Quantity, whole: Quantity, given: Quantity): Verdict | null {
  const share = asShare(given)
  if (!share || !sameUnit(part, whole) || !part.value || !whole.value || part.unit === '%' || part.value > whole.value)
    return null
  if (!of.test(text.slice(part.end, whole.start)) || !bracket.test(text.slice(whole.end, given.start))) return null
  const quotient = (widest: number) => {
    const [a, b] = [rounded({ ...part, modifier: null }, widest), rounded({ ...whole, modifier: null }, widest)]
    const range = a && b && over(a, b)
    return range && { low: range.low * 100, high: range.high * 100 }
  }
  const [close, far, said, saidLoosely] = [
    quotient(strict),
    quotient(lenient),
    allowed(share, 0.5),
    allowed({ ...share, modifier: 'about' }, 0.5),
  ]
  if (!close || !far || !said || !saidLoosely) return null
  const holds = meet(close, said) ? true : meet(far, saidLoosely) ? null : false
  if (holds === null) return null
  return {
    holds,
    stated: inWords(text, given),
    computed: `${ofQuantity(part)} of ${ofQuantity(whole)} is ${figure((part.value / whole.value) * 100)}%`,
    tolerance: 'half a step of each figure as written',
    spans: [{ start: part.start, end: given.end }],
    because: 'a part of a whole with its share in brackets or after "or"',
  }
}

/** "12 of the 48 seats (25%)". */
export const share: Recogniser = {
  name: 'share',
  kind: 'percentage',
  find: (reading) =>
    reading.quantities.flatMap((part, place) => {
      const [whole, given] = reading.quantities.slice(place + 1, place + 3)
      return (whole && given && verdict(reading, part, whole, given)) ?? []
    }),
}
