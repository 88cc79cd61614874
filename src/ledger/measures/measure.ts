import type { Modifier } from '../../annotate/quantities/quantity.ts'
import type { Basis, Evidence } from '../../article/article.ts'
import type { Step } from '../../trail.ts'
import type { Giver } from '../parties/party.ts'

/** One figure in one report. */
export interface Point {
  readonly id: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly modifier: Modifier | null
  /** YYYY-MM-DD, YYYY-MM, YYYY or null. */
  readonly asOf: string | null
  readonly asOfBasis: Basis
  /** `giver.name`: FORMAT.md's field. */
  readonly source: string | null
  readonly giver: Giver
  readonly forecast: boolean
  readonly vague: boolean
  /** The thing measured as this report words it. */
  readonly wording: string
  readonly evidence: Evidence
  readonly trail: readonly Step[]
}

/** What two figures of one measure that differ are to each other. Only the last is a disagreement. */
export type Relation =
  | 'same'
  | 'restated'
  | 'rising'
  | 'revision'
  | 'compatible'
  | 'other-period'
  | 'other-thing'
  | 'definition'
  | 'disagreement'

/** Two points of a measure that differ, and why that is, or is no, disagreement. */
export interface Difference {
  readonly points: readonly [string, string]
  readonly relation: Relation
  readonly because: string
}

/** One figure by one party, and all the reports that carry it, with or without the party's name. */
export interface Retelling {
  readonly origin: string
  readonly points: readonly string[]
  readonly articles: readonly string[]
}

/** One thing measured, followed through articles and time. */
export interface Measure {
  readonly id: string
  readonly label: string
  readonly unit: string | null
  /** By `asOf`, then by article and place. */
  readonly points: readonly Point[]
  /** The course in words: "revised once by the same side; then one figure, repeated". */
  readonly course: string
  readonly differences: readonly Difference[]
  /** Independent origins of its points. */
  readonly origins: readonly string[]
  /** Figures that several reports print and one party gave. */
  readonly retellings: readonly Retelling[]
  readonly trail: readonly Step[]
}
