import { hashRow } from '../model/hash.ts'
import type { Words } from '../words.ts'

/** At most so many features a word. */
export const MAX_TAG_FEATURES = 64

const EDGE = 0x5bd1e995
const at = (column: Int32Array, i: number, n: number): number =>
  i < 0 || i >= n ? EDGE + i - (i < 0 ? 0 : n) : column[i]

/**
 * Rows for tagging word `i`, given the tags of the words before it; returns their number.
 * After Collins 2002 and Honnibal's averaged perceptron tagger, with the casing of the sentence added for headlines.
 */
export function tagFeatures(words: Words, tags: Int32Array, i: number, mask: number, rows: Int32Array): number {
  const n = words.length
  const { lower, suffix2, suffix3, shape, casing, coarse, fine, tagClass } = words
  const word = lower[i]
  const before = at(lower, i - 1, n)
  const after = at(lower, i + 1, n)
  const tag1 = i > 0 ? tags[i - 1] + 1 : 0
  const tag2 = i > 1 ? tags[i - 2] + 1 : 0
  const form = shape[i] * 4 + casing
  let count = 0
  rows[count] = hashRow(mask, count++, 1)
  rows[count] = hashRow(mask, count++, word)
  rows[count] = hashRow(mask, count++, words.exact[i], casing)
  rows[count] = hashRow(mask, count++, suffix2[i])
  rows[count] = hashRow(mask, count++, suffix3[i])
  rows[count] = hashRow(mask, count++, words.suffix4[i])
  rows[count] = hashRow(mask, count++, words.prefix3[i])
  rows[count] = hashRow(mask, count++, form, i === 0 ? 1 : 0)
  rows[count] = hashRow(mask, count++, form, suffix3[i])
  rows[count] = hashRow(mask, count++, form, suffix2[i], tag1)
  rows[count] = hashRow(mask, count++, tag1)
  rows[count] = hashRow(mask, count++, tag1, tag2)
  rows[count] = hashRow(mask, count++, tag1, word)
  rows[count] = hashRow(mask, count++, tag1, after)
  rows[count] = hashRow(mask, count++, before)
  rows[count] = hashRow(mask, count++, before, word)
  rows[count] = hashRow(mask, count++, at(lower, i - 2, n))
  rows[count] = hashRow(mask, count++, after)
  rows[count] = hashRow(mask, count++, word, after)
  rows[count] = hashRow(mask, count++, before, after)
  rows[count] = hashRow(mask, count++, at(lower, i + 2, n))
  rows[count] = hashRow(mask, count++, after, at(lower, i + 2, n))
  rows[count] = hashRow(mask, count++, at(suffix3, i - 1, n), suffix3[i])
  rows[count] = hashRow(mask, count++, at(suffix3, i + 1, n))
  rows[count] = hashRow(mask, count++, at(suffix3, i + 1, n), tag1)
  rows[count] = hashRow(mask, count++, at(suffix2, i + 1, n), at(suffix2, i + 2, n), tag1)
  rows[count] = hashRow(mask, count++, form, at(shape, i + 1, n))
  rows[count] = hashRow(mask, count++, form, at(shape, i - 1, n))
  rows[count] = hashRow(mask, count++, form, at(shape, i - 1, n), at(shape, i + 1, n))
  rows[count] = hashRow(mask, count++, word, tag1, tag2)
  rows[count] = hashRow(mask, count++, tag1, tag2, suffix3[i])
  const fine1 = at(fine, i + 1, n)
  const tags0 = tagClass[i]
  const tags1 = at(tagClass, i + 1, n)
  rows[count] = hashRow(mask, count++, fine[i])
  rows[count] = hashRow(mask, count++, coarse[i], tag1)
  rows[count] = hashRow(mask, count++, fine[i], tag1)
  rows[count] = hashRow(mask, count++, at(fine, i - 1, n), fine[i])
  rows[count] = hashRow(mask, count++, at(fine, i - 1, n))
  rows[count] = hashRow(mask, count++, fine[i], fine1)
  rows[count] = hashRow(mask, count++, fine1)
  rows[count] = hashRow(mask, count++, at(fine, i + 2, n))
  rows[count] = hashRow(mask, count++, at(coarse, i - 1, n), coarse[i], at(coarse, i + 1, n))
  rows[count] = hashRow(mask, count++, tags0)
  rows[count] = hashRow(mask, count++, tags0, tag1)
  rows[count] = hashRow(mask, count++, tags0, tag1, tag2)
  rows[count] = hashRow(mask, count++, tags0, form)
  rows[count] = hashRow(mask, count++, tags0, tags1)
  rows[count] = hashRow(mask, count++, tags0, tag1, tags1)
  rows[count] = hashRow(mask, count++, tags1)
  rows[count] = hashRow(mask, count++, tags1, tag1)
  rows[count] = hashRow(mask, count++, tags1, at(tagClass, i + 2, n))
  rows[count] = hashRow(mask, count++, word, tags1)
  rows[count] = hashRow(mask, count++, tags0, suffix3[i])
  return count
}
