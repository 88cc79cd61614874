import type { Evidence } from '../../article/article.ts'
import type { Step } from '../../trail.ts'

/** Which arithmetic it is. */
export type CheckKind =
  | 'unit-conversion'
  | 'part-whole'
  | 'ratio'
  | 'difference'
  | 'sum'
  | 'percentage'
  | 'remainder'
  | 'rate'
  | 'weekday'
  | 'consistency'

/** Arithmetic that a text lets us do: what it states, what comes out, and what its wording allows. */
export interface Check {
  readonly id: string
  readonly kind: CheckKind
  /** null where it can't be decided. */
  readonly holds: boolean | null
  readonly stated: string
  readonly computed: string
  readonly tolerance: string
  /** All of it in one line: "100 km² = 38.6 mi²; the text says 29 mi²". */
  readonly computation: string
  readonly evidence: readonly Evidence[]
  readonly trail: readonly Step[]
}
