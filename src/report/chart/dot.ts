import type { Mark } from './marks.ts'

/** A dot with its place in the picture. */
export interface Dot {
  readonly mark: Mark
  readonly x: number
  readonly y: number
  /** Of its outermost ring. */
  readonly radius: number
}
