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

/** What comes in is taken in steps of 1 / 1024, up to 32 either way. */
const STEPS = 1024
/** The largest weight of each column is at most this many steps, and so few that no sum leaves 32 bits. */
const LARGEST = 500
/** Rows that are multiplied at once. */
const AT_ONCE = 64

/** In whole numbers of 16 bits, in half the time. */
export const shortFactor: MakeFactor = (k, { at, rows: depth, cols }, bias = k.matrix(1, cols)) => {
  const scales = k.matrix(1, cols)
  const short = k.matrix(depth / 2, cols)
  k.layOut(at, short.at, scales.at, cols, depth, Math.min(LARGEST, Math.floor(0x7fff_ffff / (depth * 0x8000))))
  for (let j = 0; j < cols; j++) scales.data[j] /= STEPS
  const taken = k.matrix(AT_ONCE, depth / 2)
  return {
    cols,
    multiply: (from, to, rows) => {
      for (let row = 0; row < rows; row += AT_ONCE) {
        const count = Math.min(AT_ONCE, rows - row)
        k.shorten(from.at + row * depth * 4, taken.at, count * depth, STEPS)
        const into = to.at + row * cols * 4
        k.multiplyShort(taken.at, depth * 2, short.at, into, cols * 4, bias.at, scales.at, count, cols, depth)
      }
    },
  }
}
