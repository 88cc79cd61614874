import type { Stance } from '../../annotate/attributions/attribution.ts'
import type { Evidence } from '../../article/article.ts'
import type { Step } from '../../trail.ts'

/** What one party of a disagreement holds. */
export interface Side {
  /** Who holds it, by the story's name; null where no report names anybody. */
  readonly source: string | null
  /** The figure that it gives; null where figures are not in dispute. */
  readonly value: number | null
  /** How it stands to what is in dispute; null for figures and wordings. */
  readonly stance: Stance | null
  /** Its words in one report, shortened for a line. */
  readonly words: string
  /** The place of these words first, then the others where it holds the same. */
  readonly evidence: readonly Evidence[]
}

/** Something that sources give otherwise, and no reading makes one. */
export interface Disagreement {
  readonly id: string
  /** Figures of one measure, what one says and another denies, leaves open or tells otherwise, or the words of one quotation. */
  readonly kind: 'figure' | 'stance' | 'wording'
  /** What is in dispute, as a line names it. */
  readonly about: string
  /** The id of the measure whose figures differ; null for other kinds. */
  readonly measure: string | null
  readonly sides: readonly Side[]
  /** Why no reading makes them one, in words for a reader. */
  readonly because: string
  readonly trail: readonly Step[]
}
