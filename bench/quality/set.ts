import type { Figure } from '../figure.ts'

/** Figures of one set. */
export type Measured = readonly Omit<Figure, 'set'>[]

/** A development set: how to measure it, and the figures that come of it. */
export interface DevSet {
  readonly name: string
  /** @param shared the folder of corpora */
  measure(shared: string): Measured | Promise<Measured>
}

export const percent = (share: number): number => Math.round(share * 1000) / 10
