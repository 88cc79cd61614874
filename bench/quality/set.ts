import type { Figure } from '../figure.ts'

/** A development set: how to measure it, and the figures that come of it. */
export interface DevSet {
  readonly name: string
  /** @param shared the folder of corpora */
  measure(shared: string): readonly Omit<Figure, 'set'>[]
}

export const percent = (share: number): number => Math.round(share * 1000) / 10
