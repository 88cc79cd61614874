import type { Relation } from '../../ledger.ts'
import type { Figure } from '../../points/figure.ts'

/** What is known of the thing that both figures measure. */
export interface OneThing {
  /** Whether it is a toll, which rises as more becomes known. */
  readonly tally: boolean
  /** Whether such a toll goes down again. */
  readonly falls: boolean
  /** Whether it is one number for good: so many came to a match, or were on a ship that sank. */
  readonly settled: boolean
  /** Whether it is another number every moment. */
  readonly moving: boolean
  /** How surely both are of one thing, whatever their values: what their ties weigh together. */
  readonly identity: number
  /** Whether a report sets the one against the other. */
  readonly opposed: boolean
}

/** One question to a pair of figures of one thing that differ, the earlier first. */
export interface Question {
  readonly relation: Relation
  /** The answer in a sentence, or null where the question doesn't settle it. */
  readonly answer: (earlier: Figure, later: Figure, thing: OneThing) => string | null
}
