import type { Document, Sentence } from '../../../language/document.ts'
import { disjoint, within } from '../../../language/search.ts'

/** A sentence's own quotation marks. */
const MARKS = 2
/** Sentences of one quotation after which a report is no longer thought to come back to whom it spoke of. */
const LONGEST = 16

/** For each sentence of a document, how many up to it, itself among them, are more than a piece of a quotation. */
export function narrated({ sentences, quotes }: Document): Int32Array {
  const apart = disjoint(quotes)
  const isQuoted = ({ start, end }: Sentence): boolean =>
    within(apart, { start, end }).some((quote) => quote.start <= start + MARKS && end - MARKS <= quote.end)
  const count = new Int32Array(sentences.length)
  let inRow = 0
  for (const [i, sentence] of sentences.entries()) {
    inRow = isQuoted(sentence) ? inRow + 1 : 0
    count[i] = (count[i - 1] ?? 0) + (inRow > 0 && inRow <= LONGEST ? 0 : 1)
  }
  return count
}
