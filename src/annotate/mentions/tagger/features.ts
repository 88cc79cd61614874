import { hashRow } from '../../../language/model/hash.ts'
import type { Listed } from '../lists/gazetteer.ts'
import type { Casing, Word } from './words.ts'

/** A sentence as the tagger sees it. */
export interface Sight {
  readonly words: readonly Word[]
  readonly casing: Casing
  /** For each word, what the phrase that it stands in is listed as, with the word's place in it in the lowest bits. */
  readonly listed: Int32Array
  /** For each word, how the article writes it elsewhere: bit 1 in lower case, bit 2 with a capital inside a sentence. */
  readonly elsewhere: Int32Array
  /** True for all but the sentences that a teacher marked: some features stand twice then, so that their habits can differ. */
  readonly marked: boolean
}

/** At most so many features a word. */
export const MAX_FEATURES = 56

const EDGE = 0x5bd1e995
const at = (column: Int32Array, i: number): number => (i < 0 || i >= column.length ? EDGE + (i < 0 ? 0 : 1) : column[i])

/** What stands before the first word and after the last. */
const edge = (number: number): Word => ({
  lower: number,
  exact: number,
  suffix2: number,
  suffix3: number,
  suffix4: number,
  prefix3: number,
  shape: number,
  group: number,
  larger: number,
})
const BEFORE = edge(EDGE)
const AFTER = edge(EDGE + 1)
const wordAt = (words: readonly Word[], i: number): Word => (i < 0 ? BEFORE : i < words.length ? words[i] : AFTER)

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
  const { words, casing, listed, elsewhere } = sight
  const label1 = i > 0 ? labels[i - 1] + 1 : 0
  const label2 = i > 1 ? labels[i - 2] + 1 : 0
  const { lower, exact, suffix2, suffix3, suffix4, prefix3, shape, group, larger } = words[i]
  const before = wordAt(words, i - 1)
  const after = wordAt(words, i + 1)
  const twoBefore = wordAt(words, i - 2)
  const twoAfter = wordAt(words, i + 2)
  const form = shape * 4 + casing
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
  add(lower)
  add(exact, opens)
  add(lower, label1)
  add(suffix2, form)
  add(suffix3, form)
  add(suffix4, form)
  add(prefix3, form)
  add(form, opens, label1)
  add(form, before.shape, after.shape)
  add(form, after.shape, label1)
  add(before.lower, form)
  add(before.lower, lower)
  add(before.lower, label1)
  add(twoBefore.lower, before.lower)
  add(twoBefore.lower, form)
  add(after.lower, form)
  add(after.lower, lower)
  add(after.lower, label1)
  add(after.lower, twoAfter.lower)
  add(twoAfter.lower, form)
  add(before.lower, after.lower, form)
  add(before.suffix3, form)
  add(after.suffix3, form)
  add(after.suffix3, after.shape, label1)
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
  add(wordAt(words, i - 3).lower, form)
  add(wordAt(words, i + 3).lower, form)
  add(label2, before.lower, form)
  add(larger, form)
  add(larger, label1)
  add(group, label1)
  add(group, form, opens)
  add(before.larger, form)
  add(after.larger, form)
  add(before.group, form)
  add(after.group, form)
  add(larger, after.larger, label1)
  add(larger, before.larger, label1)
  add(twoAfter.larger, form)
  if (sight.marked) {
    add(lower)
    add(group, label1)
    add(list, label1)
    add(form, label1)
    add(before.lower, label1)
    add(after.lower, form)
  }
  return count
}
