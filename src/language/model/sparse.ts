/**
 * A trained linear classifier as it is used: most features speak for or against a few classes only, so that reading those weights that
 * are not zero is several times as fast as adding up whole rows.
 */
export interface SparseModel {
  /** A power of two. */
  readonly rows: number
  readonly classes: number
  /** Where each row's weights begin in `entries`, and end: that of the next row. One longer than there are rows. */
  readonly starts: Int32Array
  /** Class in the upper half, weight in the lower. */
  readonly entries: Int32Array
}

/** One weight of a class. */
export const packEntry = (label: number, weight: number): number => (label << 16) | (weight & 0xffff)

/** Adds up, for each class, the weights of the first `count` rows named in `features`, into `scores`. */
export function scoreSparse(model: SparseModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { classes, starts, entries } = model
  for (let c = 0; c < classes; c++) scores[c] = 0
  for (let f = 0; f < count; f++) {
    const row = features[f]
    const end = starts[row + 1]
    for (let e = starts[row]; e < end; e++) {
      const entry = entries[e]
      scores[entry >> 16] += (entry << 16) >> 16
    }
  }
}
