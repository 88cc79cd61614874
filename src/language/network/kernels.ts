import { readFileSync } from 'node:fs'

/** Floats in the memory that the kernels work on: `rows` rows of `cols`, one after the other. */
export interface Matrix {
  /** Address of the first, in bytes. */
  readonly at: number
  readonly rows: number
  readonly cols: number
  readonly data: Float32Array
}

/** A part of a matrix to multiply: where it begins and how far apart, in bytes, two neighbours stand down and across. */
export interface Block {
  readonly at: number
  readonly down: number
  readonly across: number
}

/** The functions of `kernels/`, where their arguments are told of. */
interface Exports {
  readonly multiply: (...numbers: number[]) => void
  readonly recur: (...numbers: number[]) => void
  readonly recurBack: (...numbers: number[]) => void
  readonly adam: (...numbers: number[]) => void
  readonly shorten: (...numbers: number[]) => void
  readonly multiplyShort: (...numbers: number[]) => void
}

/** The kernels over a memory of their own. */
export interface Kernels extends Exports {
  /** A new matrix of zeros; its columns are a multiple of 4. */
  readonly matrix: (rows: number, cols: number) => Matrix
}

const PAGE = 65536
let compiled: WebAssembly.Module | null = null

/**
 * Kernels with room for `bytes` of matrices.
 * @throws if `weights/kernels.wasm` is missing
 */
export function kernels(bytes: number): Kernels {
  compiled ??= new WebAssembly.Module(readFileSync(new URL('../../../weights/kernels.wasm', import.meta.url)))
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) + 1 })
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } })
  let top = PAGE
  const matrix = (rows: number, cols: number): Matrix => {
    const at = top
    top += (rows * cols * 4 + 63) & ~63
    return { at, rows, cols, data: new Float32Array(memory.buffer, at, rows * cols) }
  }
  return { ...(exports as unknown as Exports), matrix }
}

/** Rows of a matrix from `row` on. */
export const rowsFrom = ({ at, cols }: Matrix, row = 0): Block => ({
  at: at + row * cols * 4,
  down: cols * 4,
  across: 4,
})

/** Puts the bias into the first rows, for a product to be added to. */
export function fill(matrix: Matrix, bias: Matrix, rows: number): void {
  for (let i = 0; i < rows; i++) matrix.data.set(bias.data, i * matrix.cols)
}

/** `to` = `a` · `b` over the first `rows` rows of `a`; with `add`, added to what `to` holds. */
export function multiply(k: Kernels, a: Matrix, b: Matrix, to: Matrix, rows: number, add = false): void {
  k.multiply(a.at, a.cols * 4, 4, b.at, b.cols * 4, to.at, to.cols * 4, rows, b.cols, b.rows, add ? 1 : 0)
}
