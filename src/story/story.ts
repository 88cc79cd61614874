import type { Annotations } from '../annotate/annotations.ts'
import type { Evidence } from '../article/article.ts'
import type { Step } from '../trail.ts'
import type { AppliedCorrection } from './correction.ts'

/** A stretch of an article that keeps to one subject; most articles are one part. */
export type Part = Evidence

/** Articles that carry the same text: wire copy, or one outlet's words in another. */
export interface Syndication {
  readonly articles: readonly string[]
  readonly wire: string | null
  /**
   * copy: one report in several places; wire: an agency's telling in a report that credits nobody, known from one that does;
   * passage: some sentences shared between reports that are otherwise their own.
   */
  readonly kind: 'copy' | 'wire' | 'passage'
  readonly shared: readonly Evidence[]
  /** The earliest by date, where dates tell. */
  readonly first: string | null
  readonly trail: readonly Step[]
}

/** One quotation by one speaker as several outlets print it. */
export interface SharedQuotation {
  readonly speaker: string
  readonly versions: readonly { readonly text: string; readonly quoted: boolean; readonly evidence: Evidence }[]
  /** Whether words differ between versions that stand in quotation marks. */
  readonly altered: boolean
  readonly trail: readonly Step[]
}

/** One person, body or place, however the articles name it. */
export interface StoryEntity {
  readonly name: string
  readonly type: string
  readonly names: readonly string[]
  readonly roles: readonly string[]
  /** The body or state spoken for, as the name of another entity. */
  readonly affiliation: string | null
  readonly evidence: readonly Evidence[]
  readonly trail: readonly Step[]
}

/** Reports that belong together, with what they share. */
export interface Story {
  readonly id: string
  readonly title: string
  /** In order of publication, then of id. */
  readonly articles: readonly Annotations[]
  readonly parts: readonly Part[]
  readonly entities: readonly StoryEntity[]
  readonly syndication: readonly Syndication[]
  readonly quotations: readonly SharedQuotation[]
  /** What persons have set right, by time; `articles` and `entities` have it in them. */
  readonly corrections: readonly AppliedCorrection[]
  readonly trail: readonly Step[]
}
