import type { Day, Span } from '../../article/article.ts'

/** TIMEX3's four: a day or longer on the calendar, a clock time, a length, a recurrence. */
export type TimeType = 'date' | 'time' | 'duration' | 'set'

/** TIMEX3's modifiers: how much, or which part, of the period that an expression names is meant. */
export type TimeModifier =
  | 'less-than'
  | 'more-than'
  | 'about'
  | 'by'
  | 'start'
  | 'mid'
  | 'end'
  | 'past'
  | 'present'
  | 'vague'

/** An expression of time, resolved to inclusive days as wide as its wording. */
export interface Time extends Span {
  readonly text: string
  readonly type: TimeType
  /** null where the end is open or nothing can be resolved. */
  readonly from: Day | null
  readonly to: Day | null
  /** TIMEX3 in spirit: 2024-10-28, 2024-W44, 2024-Q3, P3W, PAST_REF. */
  readonly value: string
  readonly mod: TimeModifier | null
  /** stated: the text gives the whole date; inferred: it was read from a reference day. */
  readonly basis: 'stated' | 'inferred'
  readonly rule: string
}

/** The day of publication: as stated, or the range that the text supports and the words that it rests on. */
export interface Dated {
  readonly day: Day
  readonly from: Day
  readonly to: Day
  readonly basis: 'stated' | 'inferred'
  /** Empty where the record states the day. */
  readonly evidence: readonly Span[]
  readonly rule: string
}
