import { type Kernels, type Matrix, multiply, rowsFrom } from '../../../src/language/network/kernels.ts'
import type { Random } from '../random.ts'

/** A matrix that is learned, with its gradient and the two running means that Adam keeps (Kingma & Ba 2015). */
export interface Parameter {
  readonly value: Matrix
  readonly gradient: Matrix
  readonly mean: Matrix
  readonly square: Matrix
  /** Room for the transposed value. */
  readonly turned: Matrix
}

/** A parameter of random values between -`scale` and `scale`. */
export function parameter(k: Kernels, rows: number, cols: number, scale: number, next: Random): Parameter {
  const [value, gradient, mean, square] = [0, 1, 2, 3].map(() => k.matrix(rows, cols))
  if (scale > 0) for (let i = 0; i < value.data.length; i++) value.data[i] = scale * (2 * next() - 1)
  return { value, gradient, mean, square, turned: k.matrix(cols, rows) }
}

/** The scale that keeps the variance from layer to layer (Glorot & Bengio 2010). */
export const balanced = (from: number, to: number): number => Math.sqrt(6 / (from + to))

/** The value with rows and columns exchanged. */
export function turned({ value, turned: to }: Parameter): Matrix {
  const { rows, cols, data } = value
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) to.data[j * rows + i] = data[i * cols + j]
  return to
}

/** The gradients of `output = input · weights + bias` over `rows` rows: of the parameters, and into `into` that of the input. */
export function backwards(
  k: Kernels,
  input: Matrix,
  weights: Parameter,
  bias: Parameter | null,
  output: Matrix,
  into: Matrix,
  rows: number,
): void {
  const { gradient } = weights
  const a = rowsFrom(input)
  const b = rowsFrom(output)
  k.multiply(a.at, a.across, a.down, b.at, b.down, gradient.at, gradient.cols * 4, input.cols, output.cols, rows, 1)
  if (bias) addColumns(output, bias.gradient.data, rows)
  multiply(k, output, turned(weights), into, rows)
}

function addColumns({ data, cols }: Matrix, sums: Float32Array, rows: number): void {
  for (let i = 0, at = 0; i < rows; i++) for (let j = 0; j < cols; j++) sums[j] += data[at++]
}
