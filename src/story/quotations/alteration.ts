import { lexicon } from '../../lexicon.ts'
import { type Alignment, densest } from './alignment.ts'
import type { Utterance } from './utterance.ts'

/** Words that differ in a row at most; where more do, the two wordings are pieces of a longer one. */
const GAP = 3
/** So many words in a row agree by more than chance: "the" of "the end" is found in "the beginning of the end". */
const ROW = 2

/**
 * Whether words differ among those that agree: changed, left out or put in, and no brackets or dots in either wording
 * say so.
 */
export function isAltered(a: Utterance, b: Utterance, { matched }: Alignment): boolean {
  const dense = densest(matched, GAP)
  const rows = rowsOf(dense)
  const sure = (row: Alignment['matched'] | undefined): boolean => (row?.length ?? 0) >= ROW
  const [first, last] = [rows.findIndex(sure), rows.findLastIndex(sure)]
  return rows.slice(first + 1, last + 1).some(([[i, j] = [0, 0]], n) => {
    const [k, l] = rows[first + n]?.at(-1) ?? [i, j]
    return (differs(a, k, i) || differs(b, l, j)) && !marked(a, k, i) && !marked(b, l, j)
  })
}

/** Pairs of places by stretches in which each follows the one before in both wordings. */
function rowsOf(matched: Alignment['matched']): readonly Alignment['matched'][] {
  const rows: (readonly [number, number])[][] = []
  for (const [i, j] of matched) {
    const last = rows.at(-1)?.at(-1)
    if (last && last[0] + 1 === i && last[1] + 1 === j) rows.at(-1)?.push([i, j])
    else rows.push([[i, j]])
  }
  return rows
}

let slips: ReadonlySet<string> | undefined

/** Whether a word between two places says something: "a", "its" for "it’s" and the like are slips of the pen. */
function differs({ words }: Utterance, from: number, to: number): boolean {
  slips ??= new Set(lexicon<{ readonly word: string }>('story-quotation-slips').map(({ word }) => word))
  return words.slice(from + 1, to).some(({ form }) => !slips?.has(form))
}

/** Whether an edit is marked between two words, or at one of the words between them. */
function marked({ edits }: Utterance, from: number, to: number): boolean {
  for (let place = from + 1; place <= to; place++) if (edits.has(place)) return true
  return false
}
