import { best } from '../model/linear.ts'
import { type SparseModel, scoreSparse } from '../model/sparse.ts'
import type { Words } from '../words.ts'
import { MAX_TAG_FEATURES, tagFeatures } from './features.ts'

/** A trained tagger. Its classes are pairs of Penn and universal tags ("IN|SCONJ"), so that the two always agree. */
export interface Tagger {
  readonly tags: readonly string[]
  readonly model: SparseModel
  /** Words (hashed in lower case) that have one tag only, and are met too often for that to be chance. */
  readonly fixed: ReadonlyMap<number, number>
}

const rows = new Int32Array(MAX_TAG_FEATURES)
let scores = new Int32Array(128)

/** The tag of each word, as indices of `tagger.tags`; greedy, left to right. */
export function tag(tagger: Tagger, words: Words): Int32Array {
  const { model, fixed } = tagger
  const tags = new Int32Array(words.length)
  if (scores.length < model.classes) scores = new Int32Array(model.classes)
  for (let i = 0; i < words.length; i++) {
    const known = fixed.get(words.lower[i])
    if (known !== undefined) {
      tags[i] = known
      continue
    }
    const count = tagFeatures(words, tags, i, model.rows - 1, rows)
    scoreSparse(model, rows, count, scores)
    tags[i] = best(scores, model.classes)
  }
  return tags
}
