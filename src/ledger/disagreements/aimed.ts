import type { Objection } from './objections/objection.ts'
import type { Target } from './targets/target.ts'

/** An objection with what it is aimed at. */
export interface Aimed {
  readonly objection: Objection
  readonly targets: readonly Target[]
  /** Other places that tell of what is objected to; they bring no objections together. */
  readonly further: readonly Target[]
}
