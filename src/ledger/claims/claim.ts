import type { Stance } from '../../annotate/attributions/attribution.ts'
import type { Evidence } from '../../article/article.ts'
import type { Step } from '../../trail.ts'
import type { Giver } from '../parties/party.ts'

/** Words between quotation marks where nobody is quoted: the report uses them and keeps its distance. */
export interface Distanced {
  /** Without the marks. */
  readonly words: string
  readonly evidence: Evidence
}

/** How one report carries a claim. */
export interface Appearance {
  readonly article: string
  readonly outlet: string | null
  readonly giver: Giver
  readonly stance: Stance
  /** The reporting words; null where the outlet says it in its own voice. */
  readonly verb: string | null
  readonly hedges: readonly string[]
  readonly distanced: readonly Distanced[]
  readonly quoted: boolean
  readonly evidence: Evidence
}

/** One statement or fact, however many articles carry it. */
export interface Claim {
  readonly id: string
  readonly text: string
  readonly speaker: string | null
  readonly stance: Stance
  /** Independent parties it goes back to; empty where it rests on nobody but the outlets. */
  readonly origins: readonly string[]
  readonly appearances: readonly Appearance[]
  readonly evidence: readonly Evidence[]
  readonly trail: readonly Step[]
}
