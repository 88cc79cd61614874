import type { Stance } from '../../annotate/attributions/attribution.ts'
import type { Evidence } from '../../article/article.ts'
import type { Step } from '../../trail.ts'

/** What one party of a disagreement holds. */
export interface Side {
  readonly source: string | null
  readonly value: number | null
  readonly stance: Stance | null
  readonly words: string
  readonly evidence: readonly Evidence[]
}

/** Something that sources give otherwise, and no reading makes one. */
export interface Disagreement {
  readonly id: string
  readonly kind: 'figure' | 'stance' | 'wording'
  readonly about: string
  readonly measure: string | null
  readonly sides: readonly Side[]
  readonly because: string
  readonly trail: readonly Step[]
}
