import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { besideChanges, type Change, nearestChange } from '../change.ts'
import type { Interval } from '../interval.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { figure, inWords, withUnit } from '../wording.ts'

/** How far "doubled" may stand from the change it sums up, in characters. */
const near = 110

/**
 * The quotients that "doubled" and the like stand for: a tenth either way for the bare word, from the word itself for "more than", up to it for
 * "less than". "nearly" reaches down to 0.88. What lies outside them but within the wider ones isn't decided.
 */
export function quotients({ value, modifier }: Quantity, wider: boolean): Interval | null {
  if (value === null) return null
  const below = value * (wider ? 0.7 : modifier === 'about' ? 0.88 : 0.9)
  const above = value * (wider ? 1.4 : 1.1)
  if (modifier === 'more-than' || modifier === 'at-least')
    return { low: value * (wider ? 0.9 : 0.99), high: Number.POSITIVE_INFINITY }
  if (modifier === 'less-than' || modifier === 'at-most') return { low: below, high: value * (wider ? 1.1 : 1.01) }
  return { low: below, high: above }
}

/** Whether a quotient is what the word says: null in between. */
export function isMultiple(multiple: Quantity, quotient: number): boolean | null {
  const close = quotients(multiple, false)
  const far = quotients(multiple, true)
  if (!close || !far) return null
  if (close.low <= quotient && quotient <= close.high) return true
  return far.low <= quotient && quotient <= far.high ? null : false
}

/** "doubled back", "doubled down". */
const multipliesNothing = new RegExp(`^ ${anyOf('not-multiplied')}\\b`)

function verdict({ text }: Reading, multiple: Quantity, changes: readonly Change[]): Verdict | null {
  if (multiple.unit !== 'x' || multipliesNothing.test(text.slice(multiple.end, multiple.end + 6))) return null
  const change = nearestChange(multiple, changes, near)
  if (!change?.from.value || !change.to.value) return null
  const quotient = change.to.value / change.from.value
  const holds = isMultiple(multiple, quotient)
  if (holds === null) return null
  return {
    holds,
    stated: inWords(text, multiple),
    computed: `${withUnit(change.to.value, change.to.unit)} / ${withUnit(change.from.value, change.from.unit)} = ${figure(quotient)}`,
    tolerance: 'a tenth either way for the bare word; "more than" only upwards, "nearly" down to 0.88 of it',
    spans: [{ start: Math.min(multiple.start, change.start), end: Math.max(multiple.end, change.end) }],
    because: 'a multiple beside a change from one figure to another in the same sentence',
  }
}

/** "more than doubled, from 1,000 to 2,500". */
export const multipleOfChange: Recogniser = {
  name: 'multiple',
  kind: 'ratio',
  find: besideChanges(verdict),
}
