import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { sameKind } from '../heads.ts'
import type { Interval } from '../interval.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { figure, inWords, ofQuantity } from '../wording.ts'

/** How far from a share its whole and its part may stand, in characters. */
const reach = 700

/** A share of something named, with the part right before it or the whole right after it. */
const afterPart = new RegExp(`^[^.;:]{0,70}?(?: [–—-]{1,3} |, | \\()(?:or )?(?:${anyOf('approximates')} )*$`, 'u')
const ofWhole = new RegExp(
  `^ of [^.;:]{0,60}?,? (?:which|who) ${anyOf('comes-to')} (?:${anyOf('approximates')} )*$`,
  'u',
)
const ofKnown = new RegExp(`^ of (?:${anyOf('determines')}|that)\\b`)

/** What a share may be: 12% of itself either way, more where the wording points that way. */
export function shares({ value, modifier }: Quantity): Interval {
  const share = value ?? 0
  return {
    low: share * (modifier === 'more-than' || modifier === 'at-least' ? 1 : 0.88),
    high: share * (modifier === 'more-than' || modifier === 'at-least' ? 1.5 : modifier === 'less-than' ? 1 : 1.12),
  }
}

/** Whether a figure is a share in words: "a third". */
export const isShare = ({ value, unit, rule }: Quantity): boolean =>
  unit === null && value !== null && value > 0 && value < 1 && rule.includes('fraction')

const related = (a: Quantity, b: Quantity): boolean =>
  sameKind(a, b) || (a.unit === b.unit && a.frame.whom.some((name) => b.frame.whom.includes(name)))

/** Whether a part of a whole is this share of it; small parts fit by chance. */
export function fitsShare(share: Quantity, part: Quantity, whole: Quantity): boolean {
  const range = shares(share)
  const quotient = (part.value ?? 0) / (whole.value || 1)
  return (
    part.value !== null && whole.value !== null && part.value >= 20 && quotient >= range.low && quotient <= range.high
  )
}

/** The part and whole whose quotient is the share; null where the text has none. */
function partAndWhole(reading: Reading, share: Quantity, place: number): readonly [Quantity, Quantity] | null {
  const { text, quantities } = reading
  const [before, after] = [quantities[place - 1], quantities[place + 1]]
  const fits = (part: Quantity, whole: Quantity): boolean => fitsShare(share, part, whole)
  const near = quantities
    .slice(Math.max(0, place - 40), place + 40)
    .filter((one) => one !== share && Math.abs(one.start - share.start) <= reach)
  if (after && ofWhole.test(text.slice(share.end, after.start))) {
    const part = near.findLast((one) => one.end <= share.start && one.unit === after.unit && fits(one, after))
    return part ? [part, after] : null
  }
  if (
    !before ||
    !afterPart.test(text.slice(before.end, share.start)) ||
    !ofKnown.test(text.slice(share.end, share.end + 10))
  )
    return null
  const whole = near.find((one) => one !== before && related(before, one) && fits(before, one))
  return whole ? [before, whole] : null
}

function verdict(reading: Reading, share: Quantity, place: number): Verdict | null {
  const pair = isShare(share) ? partAndWhole(reading, share, place) : null
  if (!pair) return null
  const [part, whole] = pair
  const [first, last] = [part, share].sort((a, b) => a.start - b.start)
  const isNear = last.start - first.end <= 120
  return {
    holds: true,
    stated: inWords(reading.text, share),
    computed: `${ofQuantity(part)} / ${ofQuantity(whole)} = ${figure((part.value as number) / (whole.value as number))}`,
    tolerance: 'about an eighth of the share either way; upwards for "over"',
    spans: isNear
      ? [
          { start: first.start, end: last.end },
          { start: whole.start, end: whole.end },
        ]
      : [share, part, whole].map(({ start, end }) => ({ start, end })),
    because: 'a share of a group whose size the text gives; shares that fit no size given are left alone',
  }
}

/** "as many as 4,000 – roughly a third of the corps", where the corps was put at 11,000. */
export const partOfGroup: Recogniser = {
  name: 'part-of-group',
  kind: 'ratio',
  find: (reading) => reading.quantities.flatMap((share, place) => verdict(reading, share, place) ?? []),
}
