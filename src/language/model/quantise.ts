import type { LinearModel } from './linear.ts'
import { packEntry, type SparseModel } from './sparse.ts'
import { countVarints, encodeVarints, unzigzag, varintReader, zigzag } from './varint.ts'

/** A model's weights as whole numbers, those that are not zero only: three lists of varints. */
export interface WrittenWeights {
  /** For each row that has weights, how far it is from the one before. */
  readonly rows: Int8Array
  /** For each such row, how many classes have a weight, and which: each as the distance from the one before. */
  readonly classes: Int8Array
  /** The weights in the order of the classes, by zigzag. */
  readonly values: Int8Array
}

/** Rounds the weights of a dense model to multiples of `step`; what rounds to nothing vanishes. */
export function encodeWeights(model: LinearModel, step: number): WrittenWeights {
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

/** The model that `encodeWeights` wrote, over `rows` rows and `classes` classes, without its zeros. */
export function decodeSparse(written: WrittenWeights, rows: number, classes: number): SparseModel {
  const starts = new Int32Array(rows + 1)
  const entries = new Int32Array(countVarints(written.values))
  let filled = 0
  let opened = 0
  read(written, (row, label, value) => {
    while (opened <= row) starts[opened++] = filled
    entries[filled++] = packEntry(label, value)
  })
  starts.fill(filled, opened)
  return { rows, classes, starts, entries }
}

function read(written: WrittenWeights, each: (row: number, label: number, value: number) => void): void {
  const nextRow = varintReader(written.rows)
  const nextClass = varintReader(written.classes)
  const nextValue = varintReader(written.values)
  let row = 0
  for (let left = countVarints(written.rows); left > 0; left--) {
    row += nextRow()
    let label = 0
    for (let more = nextClass(); more > 0; more--) {
      label += nextClass()
      each(row, label, unzigzag(nextValue()))
    }
  }
}
