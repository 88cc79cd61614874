/** A linear classifier over hashed features: each row of weights, one a class, belongs to the features that hash to it. */
export interface LinearModel {
  /** A power of two. */
  readonly rows: number
  readonly classes: number
  readonly weights: Int8Array | Float32Array
}

/** Adds up, for each class, the weights of the first `count` rows named in `features`, into `scores`. */
export function score(
  { classes, weights }: LinearModel,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  for (let c = 0; c < classes; c++) scores[c] = 0
  for (let f = 0; f < count; f++) {
    const start = features[f] * classes
    for (let c = 0; c < classes; c++) scores[c] += weights[start + c]
  }
}
