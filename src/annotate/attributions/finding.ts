import type { Content } from './contents/contents.ts'
import type { Run } from './reading/runs.ts'
import type { Source } from './sources/sources.ts'

/** A content that a cue may have. */
export interface Option {
  readonly content: Content
  readonly share: number
}

/** A content that stands for those alike. */
export interface LikelyContent {
  readonly content: Content
  /** The share of this content and those alike. */
  readonly sure: number
}

/** A source that stands for those alike. */
export interface Person {
  readonly source: Source
  /** The share of this source and those alike. */
  readonly sure: number
}

/** A cue with a content and a source, all as tokens. */
export interface Finding {
  /** Place among the text's findings. */
  readonly place: number
  readonly cue: number
  readonly content: readonly Run[]
  readonly source: Source
  readonly rule: string
  readonly score: number
  /** How sure cue, content and source are, each for itself. */
  readonly parts: readonly [number, number, number]
  /** Contents that the cue may have, with their shares. */
  readonly options: readonly Option[]
  /** The likely contents, no two alike, the surest first. */
  readonly contents: readonly LikelyContent[]
  /** Sources that it may have, no two alike, the surest first. */
  readonly people: readonly Person[]
}
