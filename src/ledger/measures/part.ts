import type { Quantity } from '../../annotate/quantities/quantity.ts'
import { anyServing } from '../../annotate/quantities/vocabulary.ts'
import { wordedSpan } from '../../annotate/quantities/worded.ts'
import { statesOf } from '../words/states.ts'
import { kindOfThing } from '../words/things.ts'

/** How far, in characters, the words stand from a figure that say what it is a part of. */
const REACH = 60

/** What was counted before: "them", "those". */
const COUNTED = anyServing('back-pronoun')
const PEOPLE: ReadonlySet<string> = new Set(['person', 'troops'])
const AFTER = new RegExp(`^,? (?:of|among) (?:${COUNTED}\\b|the \\d)`, 'iu')
const BEFORE = new RegExp(`\\b(?:of|among) ${COUNTED},? $`, 'iu')
const OWNED = new RegExp(`^ of ${anyServing('owning')}\\b`, 'iu')
/** "In Arrel alone 12 houses burned". */
const ALONE = /\balone\b[^.;:,]{0,20}$/u

const behind = (quantity: Quantity, text: string): string => {
  const { end } = wordedSpan(quantity)
  return text.slice(end, end + REACH)
}

/** "four of its servicemen": a count of somebody's own. */
export const isOwned = (quantity: Quantity, text: string): boolean => OWNED.test(behind(quantity, text))

/** "41 of them", "of those, 12", "41 of the 57 dead", "two of his rifles", "in Arrel alone 12". */
export function isPart(quantity: Quantity, text: string): boolean {
  const { start } = wordedSpan(quantity)
  const before = text.slice(Math.max(0, start - REACH), start)
  // "two of his rifles" are some of them; "89 of its soldiers" were killed or crossed the border, whatever their number.
  const kind = kindOfThing(quantity.frame.head?.toLowerCase() ?? '')?.thing
  const owned = isOwned(quantity, text) && statesOf(quantity.frame).length === 0 && !PEOPLE.has(kind ?? '')
  return owned || AFTER.test(behind(quantity, text)) || BEFORE.test(before) || ALONE.test(before)
}
