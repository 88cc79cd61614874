import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { allowed, meet, minus, rounded } from '../interval.ts'
import { anyOf } from '../phrases.ts'
import type { Reading } from '../recogniser.ts'
import { inWords, ofQuantity, withUnit } from '../wording.ts'
import { type Elsewhere, isOfSameGiver, type StoryRecogniser, type StoryVerdict } from './across.ts'

/** "more than it had previously disclosed", "fewer than the earlier count". */
const thanBefore = new RegExp(
  `^(?: [\\p{L}’'-]+){0,3}? (?<way>(?<more>${anyOf('more')})|${anyOf('less')}) than (?:[\\p{L}’'-]+ ){0,4}${anyOf('before', 'before-adverb')}\\b`,
  'iu',
)

/** A figure, then how much more it is, in one breath: "52, some 14 more". */
const apposed = /^(?: [\p{L}’'-]+){0,4}(?:,| [–—-]{1,3}| \() ?(?:[\p{L}’'-]+ ){0,3}$/u

const strict = 0.005
const lenient = 0.05

function verdict({ text }: Reading, elsewhere: Elsewhere, now: Quantity, amount: Quantity): StoryVerdict | null {
  const { way, more } = thanBefore.exec(text.slice(amount.end, amount.end + 120))?.groups ?? {}
  const point = way && apposed.test(text.slice(now.end, amount.start)) ? elsewhere.pointOf(now) : null
  if (!point || now.unit !== amount.unit || now.value === null || !amount.value) return null
  const before = elsewhere.earlier(now).filter(({ quantity }) => quantity.value !== now.value)
  const agrees = (then: Quantity, widest: number): boolean => {
    const [a, b] = [rounded({ ...now, modifier: null }, widest), rounded({ ...then, modifier: null }, widest)]
    const said = allowed({ ...amount, modifier: 'about' }, 0.1)
    return a !== null && b !== null && said !== null && meet(more ? minus(a, b) : minus(b, a), said)
  }
  const fitting = before.find(({ quantity }) => agrees(quantity, strict))
  const own = before.filter((one) => isOfSameGiver(one.point, point) && one.quantity.modifier === null)
  const isWrong = own.length > 0 && before.every(({ quantity }) => !agrees(quantity, lenient))
  const then = fitting ?? (isWrong ? own[0] : undefined)
  if (!then?.quantity.value) return null
  return {
    holds: fitting !== undefined,
    stated: `${inWords(text, amount)} ${way.toLowerCase()} than before`,
    computed: `${ofQuantity(now)} - ${ofQuantity(then.quantity)} = ${withUnit(now.value - then.quantity.value, now.unit)}`,
    tolerance: 'a tenth of the amount',
    spans: [{ start: now.start, end: amount.end }],
    elsewhere: [then.point.evidence],
    because: 'an amount more or less than a previous figure, which another report gives of the same measure',
  }
}

/** "52, which is 14 more than it said before", where another report gave 38. */
export const statedDifference: StoryRecogniser = {
  name: 'stated-difference',
  kind: 'difference',
  find: (reading, elsewhere) =>
    reading.quantities.flatMap((amount, place) => {
      const now = reading.quantities[place - 1]
      return (now && verdict(reading, elsewhere, now, amount)) ?? []
    }),
}
