/**
 * A linear classifier over hashed features: `rows` rows of `classes` weights each. Training fills it with floats, the package
 * carries it as int8; scores are only ever compared, so the scale is of no account.
 */
export interface LinearModel {
  readonly rows: number
  readonly classes: number
  /** Row-major, `rows * classes` long. */
  readonly weights: Int8Array | Float32Array
}

/** Adds up, for each class, the weights of the first `count` rows named in `features`, into `scores`. */
export function score(model: LinearModel, features: Int32Array, count: number, scores: Float64Array): void {
  const { classes, weights } = model
  for (let c = 0; c < classes; c++) scores[c] = 0
  for (let f = 0; f < count; f++) {
    const base = features[f] * classes
    for (let c = 0; c < classes; c++) scores[c] += weights[base + c]
  }
}

/** The best class of those from 0 to `classes`; the first of equals. */
export function best(scores: Float64Array, classes: number): number {
  let found = 0
  for (let c = 1; c < classes; c++) if (scores[c] > scores[found]) found = c
  return found
}
