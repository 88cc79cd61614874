import type { Day, Span } from '../../article/article.ts'

/** What the cue does with the content; the cue decides, not the content. */
export type Stance =
  | 'assert'
  | 'estimate'
  | 'confirm'
  | 'deny'
  | 'decline'
  | 'warn'
  | 'threaten'
  | 'pledge'
  | 'demand'
  | 'question'
  | 'other'

/** direct: all the content stands in quotation marks; mixed: some of it; indirect: none. */
export type Quotation = 'direct' | 'indirect' | 'mixed'

/** Who is behind an attribution, resolved over the article. */
export interface Speaker {
  /** The fullest name that the article gives; null where it names nobody ("officials", "experts"). */
  readonly name: string | null
  /** More than one where two speak together. */
  readonly names: readonly string[]
  readonly kind: 'person' | 'body' | 'group' | 'document' | 'none'
  readonly role: string | null
  /** The body or state spoken for: "Pentagon" for its spokeswoman. */
  readonly affiliation: string | null
  /** Unnamed officials, officers or insiders: someone who could be named and is not. */
  readonly anonymous: boolean
  /** The words that say so: "who were not authorized to comment publicly". */
  readonly anonymity: Span | null
  /** Where the name was taken from, if not from the source's own words ("she" … "Sabrina Singh"). */
  readonly antecedent: Span | null
}

/** When something was said, by the words that date the saying itself and not what is said. */
export interface TimeOfSaying {
  /** "Tuesday", "28 October"; more than one where they stand apart. */
  readonly words: readonly Span[]
  /** Inclusive days as wide as the wording; null where they can't be resolved. */
  readonly from: Day | null
  readonly to: Day | null
  /** stated: the text gives the whole date; inferred: it was read from a reference day. */
  readonly basis: 'stated' | 'inferred'
}

/** Somebody's words or thoughts as a text reports them: PolNeAR's source, cue and content. */
export interface Attribution {
  /** Empty where no source is named. More than one span where it is split. */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly quotation: Quotation
  readonly speaker: Speaker
  readonly stance: Stance
  /** "told reporters in Brussels", "on Telegram", "in a statement". */
  readonly channel: Span | null
  /** null where the clause of the cue gives no time; the time of the report is then the best guess, and is not made here. */
  readonly time: TimeOfSaying | null
  /** Place in the article's attributions of the one whose content holds this one; null where none does. */
  readonly nestedIn: number | null
  /** How sure the scorer is, 0 to 1. */
  readonly score: number
  readonly rule: string
}
