import type { Kernels, Matrix } from './kernels.ts'

/** A matrix to multiply with, and a bias to add. */
export interface Factor {
  /** `to` = bias + `from` · matrix, over the first `rows` rows of `from`. */
  readonly multiply: (from: Matrix, to: Matrix, rows: number) => void
}

/** Rows that are multiplied at once. */
const AT_ONCE = 64

/**
 * A matrix as a factor in whole numbers of 8 bits, with steps of their own for each of its columns and each row that comes in; without
 * a bias nothing is added.
 */
export function byteFactor(k: Kernels, { at, rows: depth, cols }: Matrix, bias: Matrix = k.matrix(1, cols)): Factor {
  const scales = k.matrix(1, cols)
  const weights = k.matrix(depth / 4, cols)
  k.layOut(at, weights.at, scales.at, cols, depth)
  const taken = k.matrix(AT_ONCE, depth / 4)
  const steps = k.matrix(1, AT_ONCE)
  const sums = k.wholes(AT_ONCE)
  return {
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
