import { hashRow } from '../../../language/model/hash.ts'
import type { Listed } from '../gazetteer.ts'
import type { Columns } from './columns.ts'

/** A sentence as the tagger sees it. */
export interface Sight {
  readonly words: Columns
  /** For each word, what the phrase that it stands in is listed as, with the word's place in it in the lowest bits. */
  readonly listed: Int32Array
  /** For each word, how the article writes it elsewhere: bit 1 in lower case, bit 2 with a capital inside a sentence. */
  readonly elsewhere: Int32Array
  /** For each word, its group among words of like use, and the larger group of that; see clusters.ts. */
  readonly group: Int32Array
  readonly larger: Int32Array
  /** True for all but the sentences that a teacher marked: some features stand twice then, so that their habits can differ. */
  readonly marked: boolean
}

/** At most so many features a word. */
export const MAX_FEATURES = 56

const EDGE = 0x5bd1e995
const at = (column: Int32Array, i: number): number => (i < 0 || i >= column.length ? EDGE + (i < 0 ? 0 : 1) : column[i])

/** What each word is listed as: the bits of the longest phrase over it, times four, plus its place (1 only, 2 first, 3 later). */
export function listedColumn(length: number, listed: readonly Listed[]): Int32Array {
  const column = new Int32Array(length)
  let covered = 0
  for (const { first, end, bits } of listed) {
    if (first < covered) continue
    for (let i = first; i < end; i++) column[i] = bits * 4 + (end - first === 1 ? 1 : i === first ? 2 : 3)
    covered = end
  }
  return column
}

/**
 * Rows for the label of word `i`, given the labels of the words before it; returns their number.
 * After Ratinov and Roth 2009: words, shapes and affixes in a window, lists, the labels before, and the word's other uses in the article.
 */
export function nameFeatures(sight: Sight, labels: Int32Array, i: number, mask: number, rows: Int32Array): number {
  const { words, listed, elsewhere, group, larger } = sight
  const { lower, exact, suffix3, suffix4, suffix2, prefix3, shape } = words
  const label1 = i > 0 ? labels[i - 1] + 1 : 0
  const label2 = i > 1 ? labels[i - 2] + 1 : 0
  const word = lower[i]
  const before = at(lower, i - 1)
  const after = at(lower, i + 1)
  const form = shape[i] * 4 + words.casing
  const opens = i === 0 ? 1 : 0
  const list = listed[i]
  const listBefore = at(listed, i - 1)
  const listAfter = at(listed, i + 1)
  let count = 0
  const add = (a: number, b = 0, c = 0): void => {
    rows[count] = hashRow(mask, count, a, b, c)
    count++
  }
  add(label1, label2)
  add(word)
  add(exact[i], opens)
  add(word, label1)
  add(suffix2[i], form)
  add(suffix3[i], form)
  add(suffix4[i], form)
  add(prefix3[i], form)
  add(form, opens, label1)
  add(form, at(shape, i - 1), at(shape, i + 1))
  add(form, at(shape, i + 1), label1)
  add(before, form)
  add(before, word)
  add(before, label1)
  add(at(lower, i - 2), before)
  add(at(lower, i - 2), form)
  add(after, form)
  add(after, word)
  add(after, label1)
  add(after, at(lower, i + 2))
  add(at(lower, i + 2), form)
  add(before, after, form)
  add(at(suffix3, i - 1), form)
  add(at(suffix3, i + 1), form)
  add(at(suffix3, i + 1), at(shape, i + 1), label1)
  add(list, label1)
  add(list, form, opens)
  add(list, listAfter, label1)
  add(listBefore, list, label1)
  add(listBefore, form, label1)
  add(listAfter, form, label1)
  add(at(listed, i + 2), form)
  add(at(listed, i - 2), form)
  add(elsewhere[i], form, opens)
  add(elsewhere[i], label1)
  add(at(lower, i - 3), form)
  add(at(lower, i + 3), form)
  add(label2, at(lower, i - 1), form)
  add(larger[i], form)
  add(larger[i], label1)
  add(group[i], label1)
  add(group[i], form, opens)
  add(at(larger, i - 1), form)
  add(at(larger, i + 1), form)
  add(at(group, i - 1), form)
  add(at(group, i + 1), form)
  add(larger[i], at(larger, i + 1), label1)
  add(larger[i], at(larger, i - 1), label1)
  add(at(larger, i + 2), form)
  if (sight.marked) {
    add(word)
    add(group[i], label1)
    add(list, label1)
    add(form, label1)
    add(before, label1)
    add(after, form)
  }
  return count
}
