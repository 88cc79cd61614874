import type { LinearModel } from './linear.ts'
import { countVarints, encodeVarints, unzigzag, varintReader, zigzag } from './varint.ts'

/** A model's weights as whole numbers, those that are not zero only: three lists of varints. */
export interface SparseWeights {
  /** For each row that has weights, how far it is from the one before. */
  readonly rows: Int8Array
  /** For each such row, how many classes have a weight, and which: each as the distance from the one before. */
  readonly classes: Int8Array
  /** The weights in the order of the classes, by zigzag. */
  readonly values: Int8Array
}

/** Rounds the weights of a dense model to multiples of `step`; what rounds to nothing vanishes. */
export function encodeWeights(model: LinearModel, step: number): SparseWeights {
  const rows: number[] = []
  const classes: number[] = []
  const values: number[] = []
  let previousRow = 0
  for (let row = 0; row < model.rows; row++) {
    const mine: number[] = []
    const found: number[] = []
    let previousClass = 0
    for (let c = 0; c < model.classes; c++) {
      const value = Math.round(model.weights[row * model.classes + c] / step)
      if (value === 0) continue
      found.push(c - previousClass)
      mine.push(zigzag(Math.max(-0x7fff, Math.min(0x7fff, value))))
      previousClass = c
    }
    if (mine.length === 0) continue
    rows.push(row - previousRow)
    previousRow = row
    classes.push(found.length, ...found)
    values.push(...mine)
  }
  return { rows: encodeVarints(rows), classes: encodeVarints(classes), values: encodeVarints(values) }
}

/** Models of so few classes are kept whole in memory: a row is no larger than the note of where it begins would be. */
const DENSE_CLASSES = 4

/** The model that `encodeWeights` wrote, over `rows` rows and `classes` classes. */
export function decodeWeights(sparse: SparseWeights, rows: number, classes: number): LinearModel {
  const used = countVarints(sparse.rows)
  const dense = classes <= DENSE_CLASSES
  const weights = new Int16Array((dense ? rows : used) * classes)
  const starts = dense ? undefined : new Int32Array(rows).fill(-1)
  const nextRow = varintReader(sparse.rows)
  const nextClass = varintReader(sparse.classes)
  const nextValue = varintReader(sparse.values)
  let row = 0
  for (let k = 0; k < used; k++) {
    row += nextRow()
    const start = (dense ? row : k) * classes
    if (starts) starts[row] = start
    let c = 0
    for (let left = nextClass(); left > 0; left--) {
      c += nextClass()
      weights[start + c] = unzigzag(nextValue())
    }
  }
  return starts ? { rows, classes, weights, starts } : { rows, classes, weights }
}
