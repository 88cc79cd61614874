import type { Basis, Boilerplate, Day, Evidence } from '../article/article.ts'
import type { AppliedCorrection } from '../story/correction.ts'
import type { SharedQuotation, StoryEntity, Syndication } from '../story/story.ts'
import type { Check } from './checks/check.ts'
import type { Claim, Distanced } from './claims/claim.ts'
import type { Disagreement } from './disagreements/disagreement.ts'
import type { DismissedFinding, Finding } from './findings/finding.ts'
import type { Measure } from './measures/measure.ts'
import type { Origin } from './parties/party.ts'

export type * from './checks/check.ts'
export type * from './claims/claim.ts'
export type * from './disagreements/disagreement.ts'
export type * from './findings/finding.ts'
export type * from './measures/measure.ts'
export type * from './parties/party.ts'

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

/** All that is known of one story. */
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

/** The ledger of a set of reports: every report, and each story. */
export interface Ledger {
  readonly articles: readonly ReportEntry[]
  readonly stories: readonly StoryLedger[]
}
