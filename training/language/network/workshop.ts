import { type Block, type Kernels, type Matrix, rowsFrom } from '../../../src/language/network/kernels.ts'

/** Kernels, and room for what products lay out anew. */
export interface Workshop extends Kernels {
  readonly room: Matrix
}

/** `to` = `a` · `b`, `depth` deep, over as many rows and columns; with `add`, added to what `to` holds. */
export function multiplyBlocks(
  k: Workshop,
  a: Block,
  b: Block,
  to: Block,
  [rows, cols, depth]: readonly [number, number, number],
  add = false,
): void {
  const { at } = k.room
  k.multiplyFused(a.at, a.down, a.across, b.at, b.down, b.across, to.at, to.down, rows, cols, depth, add ? 1 : 0, at)
}

/** `to` = `a` · `b` over the first `rows` rows of `a`; with `add`, added to what `to` holds. */
export const multiply = (k: Workshop, a: Matrix, b: Matrix, to: Matrix, rows: number, add = false): void =>
  multiplyBlocks(k, rowsFrom(a), rowsFrom(b), rowsFrom(to), [rows, b.cols, b.rows], add)

/** A block with rows and columns exchanged. */
export const turned = ({ at, down, across }: Block): Block => ({ at, down: across, across: down })
