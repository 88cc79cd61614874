import type { Quantity } from '../../annotate/quantities/quantity.ts'
import { wordedSpan } from '../../annotate/quantities/worded.ts'
import type { Document, Token } from '../../language/document.ts'
import { firstEndingAfter } from '../../language/search.ts'
import { lexicon } from '../../lexicon.ts'

/** Which way a word says that a thing changes; "any" where it only says that it does. */
export type Direction = 'up' | 'down' | 'any'

const directions = new Map(
  lexicon<{ readonly lemma: string; readonly direction: Direction }>('checks-changes').map(({ lemma, direction }) => [
    lemma,
    direction,
  ]),
)

/** A word of change beside a figure. */
export interface ChangeWord {
  readonly direction: Direction
  readonly token: Token
}

/** How many tokens a word of change may stand before or after its figure. */
const reach = { before: 8, after: 4 }

/** The word of change nearest to a figure, in its sentence: "rose by", "a … increase", "up". */
export function changeWordNear(
  document: Document,
  quantity: Quantity,
  before = reach.before,
  after = reach.after,
): ChangeWord | null {
  // A modifier's own words ("more than", "up to") are no change.
  const { start, end } = wordedSpan(quantity)
  const first = firstEndingAfter(document.tokens, start)
  const last = firstEndingAfter(document.tokens, end - 1)
  const sentence = document.tokens[first]?.sentence
  const at = (index: number): ChangeWord | null => {
    const token = document.tokens[index]
    const direction = token && token.sentence === sentence ? directions.get(token.lemma.toLowerCase()) : undefined
    return token && direction ? { direction, token } : null
  }
  for (let step = 1; step <= Math.max(before, after); step++) {
    const found = (step <= after ? at(last + step) : null) ?? (step <= before ? at(first - step) : null)
    if (found) return found
  }
  return null
}

/** Whether a change in this direction may end where it ends. */
export const agreesWith = (direction: Direction, from: number, to: number): boolean =>
  direction === 'any' || (direction === 'up' ? to > from : to < from)
