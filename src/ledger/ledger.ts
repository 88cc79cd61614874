import type { Stance } from '../annotate/attributions/attribution.ts'
import type { Modifier } from '../annotate/quantities/quantity.ts'
import type { Basis, Boilerplate, Day, Evidence } from '../article/article.ts'
import type { AppliedCorrection } from '../story/correction.ts'
import type { SharedQuotation, StoryEntity, Syndication } from '../story/story.ts'
import type { Step } from '../trail.ts'

/** How surely a claim's appearance points at who is behind it. */
export type Standing = 'named' | 'group' | 'anonymous' | 'own-voice'

/** Who gives a figure or makes a claim, and the body that counts as its origin. */
export interface Giver {
  /** The person or body, resolved; null = the outlet itself. */
  readonly name: string | null
  /** The body spoken for; a spokeswoman's origin is her body. Equal to `name` for who speaks for nobody else. */
  readonly origin: string | null
  readonly standing: Standing
  /** The outlet or report the words came through, where the text says so. */
  readonly via: string | null
}

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

/** Who stands behind what: a body, its speakers, and the reports that carry them. */
export interface Origin {
  readonly name: string
  readonly speakers: readonly string[]
  readonly standing: Standing
  readonly claims: readonly string[]
  readonly points: readonly string[]
  readonly articles: readonly string[]
}

export interface Side {
  readonly source: string | null
  readonly value: number | null
  readonly stance: Stance | null
  readonly words: string
  readonly evidence: readonly Evidence[]
}

export interface Disagreement {
  readonly id: string
  readonly kind: 'figure' | 'stance' | 'wording'
  readonly about: string
  readonly measure: string | null
  readonly sides: readonly Side[]
  readonly because: string
  readonly trail: readonly Step[]
}

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

/** Claims by outlets: who carries what, and how. */
export interface Coverage {
  readonly outlets: readonly {
    readonly article: string
    readonly outlet: string | null
    readonly attributions: number
    readonly anonymous: number
  }[]
  readonly rows: readonly {
    readonly claim: string
    readonly cells: readonly {
      readonly article: string
      readonly how: 'attributes' | 'own-voice' | 'hedges' | 'omits'
      readonly words: string | null
      readonly distanced: readonly Distanced[]
      readonly evidence: Evidence | null
    }[]
  }[]
}

/** Something that happened or was said, when, by whose account. */
export interface TimelineEntry {
  readonly from: Day
  readonly to: Day | null
  readonly basis: Basis
  readonly text: string
  readonly source: string | null
  readonly evidence: readonly Evidence[]
}

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

export interface StoryLedger {
  readonly id: string
  readonly title: string
  readonly articles: readonly string[]
  readonly parts: readonly Evidence[]
  readonly from: Day | null
  readonly to: Day | null
  /** Most telling first. */
  readonly findings: readonly Finding[]
  /** What was found and a person has dismissed. */
  readonly dismissed: readonly DismissedFinding[]
  /** What persons have set right, by time: theirs, apart from what the program found. */
  readonly corrections: readonly AppliedCorrection[]
  readonly measures: readonly Measure[]
  readonly claims: readonly Claim[]
  readonly origins: readonly Origin[]
  readonly disagreements: readonly Disagreement[]
  readonly checks: readonly Check[]
  readonly syndication: readonly Syndication[]
  readonly quotations: readonly SharedQuotation[]
  readonly entities: readonly StoryEntity[]
  readonly coverage: Coverage
  readonly timeline: readonly TimelineEntry[]
}

/** What the ledger says of one report. */
export interface ReportEntry {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: Day | null
  readonly publishedBasis: Basis | null
  /** The days that the text supports, where the day is inferred. */
  readonly publishedRange: readonly [Day, Day] | null
  readonly publishedEvidence: readonly Evidence[]
  /** The copy of this report whose stated day it is given, where it states none itself. */
  readonly publishedLike: string | null
  readonly wire: string | null
  readonly wireEvidence: readonly Evidence[]
  readonly dateline: string | null
  readonly boilerplate: readonly Boilerplate[]
}

export interface Ledger {
  readonly articles: readonly ReportEntry[]
  readonly stories: readonly StoryLedger[]
}
