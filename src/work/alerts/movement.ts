import type { Evidence } from '../../article/article.ts'

/** The kinds of movements, as rules name them. */
export const MOVEMENT_KINDS = [
  'measure',
  'first-denial',
  'first-confirmation',
  'second-origin',
  'disagreement',
  'failing-check',
  'altered-quotation',
  'silent-correction',
] as const

/** One of them. */
export type MovementKind = (typeof MOVEMENT_KINDS)[number]

/** What rules ask of a movement. */
export interface Asked {
  readonly kind: MovementKind
  /** What it is about: a measure's label, a claim. */
  readonly about: string
  /** Null where there was nothing. */
  readonly was: string | null
  readonly is: string
  /** Who is behind what is new. */
  readonly speakers: readonly string[]
  /** By how much a figure moved, as a share of what it was; null where no figure moved. */
  readonly change: number | null
  /** Whether a figure lies outside of the bounds that it had. */
  readonly beyondBounds: boolean
}

/** Something that moved in a story: not what was printed again, but what is otherwise than it was. */
export interface Movement extends Asked {
  /** The same for the same movement, however often and in whatever order its reports are read. */
  readonly key: string
  readonly why: string
  /** The movement that tells this one too, and more: a rule that rings by it doesn't ring by this one as well. */
  readonly within: Asked | null
  readonly evidence: readonly Evidence[]
}

/** A place in a text that stays the same place for a key, where an edit elsewhere in the text moves its offsets. */
export const placeKey = (article: string, words: string): string =>
  `${article} ${words.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()}`
