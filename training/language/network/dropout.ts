import type { Matrix, Wholes } from '../../../src/language/network/kernels.ts'
import type { Random } from '../random.ts'
import type { Workshop } from './workshop.ts'

/** Numbers left out of a matrix. */
export interface Dropout {
  /** `to` = the first rows of `from`, where one number in so many is left out. */
  readonly apply: (from: Matrix, to: Matrix, rows: number) => void
  /** What each was multiplied with. */
  readonly mask: Matrix
}

/** Leaves out a share of the numbers, the rest scaled up to make good for it (Srivastava et al. 2014). */
export function dropout(k: Workshop, rows: number, cols: number, share: number, next: Random): Dropout {
  const mask = k.matrix(rows, cols)
  const state: Wholes = k.wholes(4)
  for (let i = 0; i < 4; i++) state.data[i] = (next() * 4294967296) | 1
  const least = Math.round(share * 256)
  const apply = (from: Matrix, to: Matrix, words: number): void =>
    k.dropout(from.at, to.at, mask.at, words * cols, least, 256 / (256 - least), state.at)
  return { apply, mask }
}
