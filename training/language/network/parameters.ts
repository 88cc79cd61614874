import { type Kernels, type Matrix, rowsFrom } from '../../../src/language/network/kernels.ts'
import type { Random } from '../random.ts'
import { multiplyBlocks, turned, type Workshop } from './workshop.ts'

/** A matrix that is learned, with its gradient and the two running means that Adam keeps (Kingma & Ba 2015). */
export interface Parameter {
  readonly value: Matrix
  readonly gradient: Matrix
  readonly mean: Matrix
  readonly square: Matrix
}

/** A parameter of random values between -`scale` and `scale`. */
export function parameter(k: Kernels, rows: number, cols: number, scale: number, next: Random): Parameter {
  const [value, gradient, mean, square] = [0, 1, 2, 3].map(() => k.matrix(rows, cols))
  if (scale > 0) for (let i = 0; i < value.data.length; i++) value.data[i] = scale * (2 * next() - 1)
  return { value, gradient, mean, square }
}

/** The scale that keeps the variance from layer to layer (Glorot & Bengio 2010). */
export const balanced = (from: number, to: number): number => Math.sqrt(6 / (from + to))

/** The gradients of `output = input · weights + bias` over `rows` rows: of the parameters, and into `into` that of the input. */
export function backwards(
  k: Workshop,
  input: Matrix,
  weights: Parameter,
  bias: Parameter | null,
  output: Matrix,
  into: Matrix,
  rows: number,
): void {
  const above = rowsFrom(output)
  const { value, gradient } = weights
  multiplyBlocks(k, turned(rowsFrom(input)), above, rowsFrom(gradient), [input.cols, output.cols, rows], true)
  if (bias) k.addColumns(output.at, bias.gradient.at, output.cols, rows)
  multiplyBlocks(k, above, turned(rowsFrom(value)), rowsFrom(into), [rows, into.cols, output.cols])
}
