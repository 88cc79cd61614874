import type { Evidence } from '../../article/article.ts'

/** What an editor must know first, each pointing at a line of the ledger. */
export interface Finding {
  readonly id: string
  readonly kind: 'does-not-add-up' | 'disputed' | 'one-origin' | 'unnamed-only' | 'not-denied' | 'altered-quotation'
  readonly text: string
  readonly because: string
  /** The id of the check, disagreement, measure, claim or quotation. */
  readonly about: string
  readonly evidence: readonly Evidence[]
}

/** A finding that a person says is none, with the correction that says why. */
export interface DismissedFinding extends Finding {
  readonly correction: string
}
