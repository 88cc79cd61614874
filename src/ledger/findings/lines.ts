import type { Check, Claim, Disagreement, Finding, Measure } from '../ledger.ts'

/** What findings are drawn from. */
export interface Lines {
  readonly checks: readonly Check[]
  readonly disagreements: readonly Disagreement[]
  readonly measures: readonly Measure[]
  readonly claims: readonly Claim[]
}

/** A finding before it has a place among the others. */
export type Unnumbered = Omit<Finding, 'id'>
