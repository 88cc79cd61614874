import { type Alignment, densest } from './alignment.ts'
import type { Utterance } from './utterance.ts'

/** Words that differ in a row at most; where more do, the two wordings are pieces of a longer one. */
const GAP = 3

/**
 * Whether words differ among those that agree: changed, left out or put in, and no brackets or dots in either wording
 * say so.
 */
export function isAltered(a: Utterance, b: Utterance, { matched }: Alignment): boolean {
  const dense = densest(matched, GAP)
  return dense.slice(1).some(([i, j], n) => {
    const [k, l] = dense[n]
    const differs = i !== k + 1 || j !== l + 1
    return differs && !marked(a, k, i) && !marked(b, l, j)
  })
}

/** Whether an edit is marked between two words, or at one of the words between them. */
function marked({ edits }: Utterance, from: number, to: number): boolean {
  for (let place = from + 1; place <= to; place++) if (edits.has(place)) return true
  return false
}
