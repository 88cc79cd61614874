import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { addsUp, type Firm, sameKind } from '../heads.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { inWords, ofQuantity, withUnit } from '../wording.ts'

/** How far before what is left its whole and parts may stand. */
const reach = 260

/** Most parts that are taken from one whole. */
const mostParts = 4

const leftOver = new RegExp(`\\b(?:${anyOf('determines')} ${anyOf('remains')}|leaving) $`, 'i')

/** "117 of the 123". */
const partitive = new RegExp(`^ (?:[\\p{L}-]+ )?of ${anyOf('determines')} (?:[\\p{L}-]+ ){0,2}$`, 'u')

/** Words that open other parts, which no figure names. */
const otherParts = new RegExp(`\\b${anyOf('other-parts')}\\b`, 'i')

/** Whether two figures may count one thing: a bare one takes its noun from the others. */
const isAlike = (a: Quantity, b: Quantity): boolean =>
  a.unit !== null || a.frame.head === null || b.frame.head === null || sameKind(a, b)

const sum = (parts: readonly Firm[]): number => parts.reduce((all, { value }) => all + value, 0)

/** Figures before what is left that may be its whole and parts. */
function before({ quantities, text }: Reading, place: number): readonly Firm[] {
  const left = quantities[place]
  const near = quantities
    .slice(Math.max(0, place - mostParts - 1), place)
    .filter(addsUp)
    .filter((one) => left.start - one.end <= reach && one.unit === left.unit && isAlike(one, left))
  const last = near.at(-1)
  // Another paragraph is about something else.
  return last && !text.slice(last.end, left.start).includes('\n') ? near : []
}

/** The one part that the words make a part of the whole: "117 of the 123 drones". */
function tied(text: string, near: readonly Firm[], left: Quantity): readonly [Firm, Firm] | null {
  const [part, whole] = near.slice(-2)
  return part &&
    whole &&
    partitive.test(text.slice(part.end, whole.start)) &&
    sameKind(whole, left) &&
    !otherParts.test(text.slice(whole.end, left.start))
    ? [whole, part]
    : null
}

function verdict(reading: Reading, place: number): Verdict | null {
  const { text, quantities } = reading
  const left = quantities[place]
  if (!addsUp(left) || !leftOver.test(text.slice(Math.max(0, left.start - 20), left.start))) return null
  const near = before(reading, place)
  const splits = near.flatMap((whole, at) => {
    const others = [...near.slice(0, at), ...near.slice(at + 1)]
    const after = near.slice(at + 1)
    return [after, ...others.map((part) => [part])].map((parts) => ({ whole, parts }))
  })
  const fitting = splits.find(({ whole, parts }) => parts.length > 0 && whole.value - sum(parts) === left.value)
  const pair = tied(text, near, left)
  const split = fitting ?? (pair && near.length === 2 ? { whole: pair[0], parts: [pair[1]] } : null)
  if (!split) return null
  const { whole, parts } = split
  return {
    holds: fitting !== undefined,
    stated: `${inWords(text, left)} of ${inWords(text, whole)} are left`,
    computed: `${[whole, ...parts].map(ofQuantity).join(' - ')} = ${withUnit(whole.value - sum(parts), whole.unit)}`,
    tolerance: 'none: whole figures without a modifier',
    spans: [{ start: Math.min(whole.start, ...parts.map(({ start }) => start)), end: left.end }],
    because: 'what is left of a whole, after the whole and its parts',
  }
}

/** "57 dead, 41 identified, the other 16 not"; "117 of the 123 drones were downed; the remaining six fell". */
export const remainder: Recogniser = {
  name: 'remainder',
  kind: 'remainder',
  find: (reading) => reading.quantities.flatMap((_, place) => verdict(reading, place) ?? []),
}
