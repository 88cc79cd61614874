/**
 * A linear classifier over hashed features: each row of weights, one a class, belongs to the features that hash to it. Training fills
 * it with floats, the package carries whole numbers; scores are only ever compared, so the scale is of no account.
 */
export interface LinearModel {
  /** A power of two. */
  readonly rows: number
  readonly classes: number
  readonly weights: Int8Array | Int16Array | Float32Array
  /** Where the weights of each row begin, -1 where they are all zero. Left out where rows lie one after the other. */
  readonly starts?: Int32Array
}

/** Numbers to add weights up in: whole ones in use, floats in training. */
export type Scores = Int32Array | Float64Array

/** Adds up, for each class, the weights of the first `count` rows named in `features`, into `scores`. */
export function score(model: LinearModel, features: Int32Array, count: number, scores: Scores): void {
  const { classes, weights, starts } = model
  for (let c = 0; c < classes; c++) scores[c] = 0
  for (let f = 0; f < count; f++) {
    const start = starts === undefined ? features[f] * classes : starts[features[f]]
    if (start < 0) continue
    for (let c = 0; c < classes; c++) scores[c] += weights[start + c]
  }
}
