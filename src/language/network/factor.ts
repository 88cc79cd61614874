import { fill, type Kernels, type Matrix, multiply } from './kernels.ts'

/** A matrix to multiply with, and a bias to add. */
export interface Factor {
  readonly cols: number
  /** `to` = bias + `from` · matrix, over the first `rows` rows of `from`. */
  readonly multiply: (from: Matrix, to: Matrix, rows: number) => void
}

/** Makes a factor; without a bias nothing is added. */
export type MakeFactor = (k: Kernels, matrix: Matrix, bias?: Matrix) => Factor

/** In single precision, as networks are trained. */
export const exactFactor: MakeFactor = (k, matrix, bias = k.matrix(1, matrix.cols)) => ({
  cols: matrix.cols,
  multiply: (from, to, rows) => {
    fill(to, bias, rows)
    multiply(k, from, matrix, to, rows, true)
  },
})

/** Rows that are multiplied at once. */
const AT_ONCE = 64

/** In whole numbers of 8 bits, in a third of the time: weights of each column and what comes in of each row in steps of their own. */
export const byteFactor: MakeFactor = (k, { at, rows: depth, cols }, bias = k.matrix(1, cols)) => {
  const scales = k.matrix(1, cols)
  const weights = k.matrix(depth / 4, cols)
  k.layOut(at, weights.at, scales.at, cols, depth)
  const taken = k.matrix(AT_ONCE, depth / 4)
  const steps = k.matrix(1, AT_ONCE)
  const sums = k.wholes(AT_ONCE)
  return {
    cols,
    multiply: (from, to, rows) => {
      for (let row = 0; row < rows; row += AT_ONCE) {
        const count = Math.min(AT_ONCE, rows - row)
        k.toBytes(from.at + row * depth * 4, taken.at, steps.at, sums.at, count, depth)
        const into = to.at + row * cols * 4
        k.multiplyBytes(taken.at, steps.at, sums.at, weights.at, into, cols * 4, bias.at, scales.at, count, cols, depth)
      }
    },
  }
}
