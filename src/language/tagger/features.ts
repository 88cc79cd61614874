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
  const add = (a: number, b = 0, c = 0): void => {
    rows[count] = hashRow(mask, count, a, b, c)
    count++
  }
  add(1)
  add(word)
  add(words.exact[i], casing)
  add(suffix2[i])
  add(suffix3[i])
  add(words.suffix4[i])
  add(words.prefix3[i])
  add(form, i === 0 ? 1 : 0)
  add(form, suffix3[i])
  add(form, suffix2[i], tag1)
  add(tag1)
  add(tag1, tag2)
  add(tag1, word)
  add(tag1, after)
  add(before)
  add(before, word)
  add(at(lower, i - 2, n))
  add(after)
  add(word, after)
  add(before, after)
  add(at(lower, i + 2, n))
  add(after, at(lower, i + 2, n))
  add(at(suffix3, i - 1, n), suffix3[i])
  add(at(suffix3, i + 1, n))
  add(at(suffix3, i + 1, n), tag1)
  add(at(suffix2, i + 1, n), at(suffix2, i + 2, n), tag1)
  add(form, at(shape, i + 1, n))
  add(form, at(shape, i - 1, n))
  add(form, at(shape, i - 1, n), at(shape, i + 1, n))
  add(word, tag1, tag2)
  add(tag1, tag2, suffix3[i])
  const fine1 = at(fine, i + 1, n)
  const tags0 = tagClass[i]
  const tags1 = at(tagClass, i + 1, n)
  add(fine[i])
  add(coarse[i], tag1)
  add(fine[i], tag1)
  add(at(fine, i - 1, n), fine[i])
  add(at(fine, i - 1, n))
  add(fine[i], fine1)
  add(fine1)
  add(at(fine, i + 2, n))
  add(at(coarse, i - 1, n), coarse[i], at(coarse, i + 1, n))
  add(tags0)
  add(tags0, tag1)
  add(tags0, tag1, tag2)
  add(tags0, form)
  add(tags0, tags1)
  add(tags0, tag1, tags1)
  add(tags1)
  add(tags1, tag1)
  add(tags1, at(tagClass, i + 2, n))
  add(word, tags1)
  add(tags0, suffix3[i])
  return count
}
