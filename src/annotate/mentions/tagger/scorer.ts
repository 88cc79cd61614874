import { kernels } from '../../../language/network/kernels.ts'
import { MAX_FEATURES } from './features.ts'
import { CLASSES } from './labels.ts'

/** A linear classifier over hashed features: each row of whole weights, one a label, belongs to the features that hash to it. */
export interface Scorer {
  /** How many rows there are; a power of two. */
  readonly rows: number
  /** Where the rows of a word's features are to be put. */
  readonly features: Int32Array
  /** For each label the sum of its weights in the first `count` of these rows; stands until the next. */
  readonly score: (count: number) => Float32Array
}

/** Weights that the kernel adds up at once, those of one row and the first of the next. */
const AT_ONCE = (CLASSES + 7) & ~7
const WORK = 4096

/** The classifier with these weights, row after row. */
export function scorer(weights: Int8Array): Scorer {
  const k = kernels(weights.length + WORK)
  const table = k.bytes(weights)
  const features = k.wholes(MAX_FEATURES)
  const scores = k.matrix(1, AT_ONCE)
  return {
    rows: weights.length / CLASSES,
    features: features.data,
    score: (count) => {
      k.sumShortRows(table, CLASSES, features.at, count, scores.at, 0, AT_ONCE, 1, 1)
      return scores.data
    },
  }
}
