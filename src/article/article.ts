/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string

/** A stretch of a text: UTF-16 code units, end exclusive. `text.slice(start, end)` is what a person is shown. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span of one article's text. Nothing stands in a ledger without it. */
export interface Evidence extends Span {
  readonly article: string
}

/** Whether the text (or the record that carried it) says a thing, or whether it was worked out from what it says. */
export type Basis = 'stated' | 'inferred'

/** Text in the file that is no part of the report: teasers, newsletter boxes, copyright lines. */
export interface Boilerplate extends Span {
  readonly reason: string
}

/** The agency whose copy the report carries, by its own word. `evidence` is empty where a record's field says so. */
export interface WireCredit {
  readonly agency: string
  readonly evidence: readonly Span[]
}

/** "KYIV, Ukraine —", "WASHINGTON (AP) —": where a report was filed, and by which agency if it says so. */
export interface Dateline extends Span {
  readonly place: string
  readonly agency: string | null
}

/** One report as it was read: its text, never changed, and what it says of itself. */
export interface Article {
  readonly id: string
  /** All offsets count in this string. */
  readonly text: string
  /** The title that the record gives, or the headline that the text opens with. */
  readonly title: string | null
  /** Where the text itself opens with its headline. */
  readonly headline: Span | null
  readonly outlet: string | null
  readonly url: string | null
  readonly authors: readonly string[]
  /** The day of publication as the record or the page gives it; what only reading can tell is inferred in `annotate`. */
  readonly published: Day | null
  readonly modified: Day | null
  /** The day to read relative dates from, where nothing better is known. */
  readonly reference: Day | null
  readonly language: string | null
  readonly wire: WireCredit | null
  readonly dateline: Dateline | null
  readonly boilerplate: readonly Boilerplate[]
}
