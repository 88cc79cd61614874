import { readFileSync } from 'node:fs'

/** Floats in the memory that the kernels work on: `rows` rows of `cols`, one after the other. */
export interface Matrix {
  /** Address of the first, in bytes. */
  readonly at: number
  readonly rows: number
  readonly cols: number
  readonly data: Float32Array
}

/** Whole numbers of 32 bits in that memory. */
export interface Wholes {
  readonly at: number
  readonly data: Int32Array
}

/** A part of a matrix to multiply: where it begins and how far apart, in bytes, two neighbours stand down and across. */
export interface Block {
  readonly at: number
  readonly down: number
  readonly across: number
}

type Kernel = (...numbers: number[]) => void

/** The functions of `kernels/`, where their arguments are told of. */
interface Exports {
  readonly multiply: Kernel
  readonly recur: Kernel
  readonly recurBack: Kernel
  readonly multiplyFused: Kernel
  readonly adam: Kernel
  readonly dropout: Kernel
  readonly multiplyEach: Kernel
  readonly gatherRows: Kernel
  readonly scatterRows: Kernel
  readonly copyRows: Kernel
  readonly unleak: Kernel
  readonly addColumns: Kernel
  readonly squares: (at: number, count: number) => number
  readonly lengthen: Kernel
  readonly lengthenBytes: Kernel
  readonly toBytes: Kernel
  readonly layOut: Kernel
  readonly multiplyBytes: Kernel
  readonly sumShortRows: Kernel
  readonly sumRows: Kernel
  readonly sumNeighbours: Kernel
  readonly rectify: Kernel
  readonly leak: Kernel
  readonly turnHeads: Kernel
  readonly addPlaces: Kernel
  readonly pair: Kernel
  readonly best: Kernel
  readonly treeRoom: (words: number) => number
  readonly bestTree: Kernel
  readonly isTree: (heads: number, words: number, work: number) => number
}

/** The kernels over a memory of their own. */
export interface Kernels extends Exports {
  /** A new matrix of zeros; its columns are a multiple of 4. */
  readonly matrix: (rows: number, cols: number) => Matrix
  /** So many new zeros. */
  readonly wholes: (count: number) => Wholes
  /** The address of a copy of the bytes. */
  readonly bytes: (given: Int8Array) => number
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
  const take = (size: number): number => {
    const at = top
    top += (size + 63) & ~63
    return at
  }
  return {
    ...(exports as unknown as Exports),
    matrix: (rows, cols) => {
      const at = take(rows * cols * 4)
      return { at, rows, cols, data: new Float32Array(memory.buffer, at, rows * cols) }
    },
    wholes: (count) => {
      const at = take(count * 4)
      return { at, data: new Int32Array(memory.buffer, at, count) }
    },
    bytes: (given) => {
      const at = take(given.length)
      new Int8Array(memory.buffer, at, given.length).set(given)
      return at
    },
  }
}

/** Rows of a matrix from `row` on. */
export const rowsFrom = ({ at, cols }: Matrix, row = 0): Block => ({
  at: at + row * cols * 4,
  down: cols * 4,
  across: 4,
})

/** The matrix from the row `first` on. */
export const below = ({ at, rows, cols, data }: Matrix, first: number): Matrix => ({
  at: at + first * cols * 4,
  rows: rows - first,
  cols,
  data: data.subarray(first * cols),
})

/** Puts the bias into the first rows, for a product to be added to. */
export function fill(matrix: Matrix, bias: Matrix, rows: number): void {
  for (let i = 0; i < rows; i++) matrix.data.set(bias.data, i * matrix.cols)
}
