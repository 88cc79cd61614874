import { type LinearModel, score } from '../../../language/model/linear.ts'
import { LISTED } from '../gazetteer.ts'
import { hasCapital } from './columns.ts'
import { MAX_FEATURES, nameFeatures, type Sight } from './features.ts'
import { CLASSES, follows, OUTSIDE } from './labels.ts'

const rows = new Int32Array(MAX_FEATURES)
const scores = new Float64Array(CLASSES)

/** How far from a capital a word may stand and still be looked at: "Ministry of the Interior", "al-Sadr". */
const REACH = 2

/** Which words can be part of a name: those with a capital, and those near one. All others are outside, unasked. */
export function candidates({ words: { shape }, listed }: Sight): Uint8Array {
  const near = new Uint8Array(shape.length)
  for (let i = 0; i < shape.length; i++) {
    if (!hasCapital(shape[i]) && !((listed[i] >> 2) & LISTED.lower)) continue
    for (let k = Math.max(0, i - REACH); k <= Math.min(shape.length - 1, i + REACH); k++) near[k] = 1
  }
  return near
}

/** The best label that may follow `before`. */
export function bestLabel(scores: Float64Array, before: number): number {
  let best = OUTSIDE
  for (let c = 1; c < CLASSES; c++) if (scores[c] > scores[best] && follows(before, c)) best = c
  return best
}

/** The label of each word; greedy, left to right. */
export function label(model: LinearModel, sight: Sight): Int32Array {
  const { length } = sight.words.lower
  const labels = new Int32Array(length)
  const near = candidates(sight)
  for (let i = 0; i < length; i++) {
    if (!near[i]) continue
    const count = nameFeatures(sight, labels, i, model.rows - 1, rows)
    score(model, rows, count, scores)
    labels[i] = bestLabel(scores, i ? labels[i - 1] : OUTSIDE)
  }
  return labels
}
