import type { Token } from '../../../language/document.ts'
import type { Statement } from '../../claims/statement.ts'

/** How a party stands against something: it says that it isn't so, waves it away, will not confirm it, or tells otherwise. */
export type Manner = 'deny' | 'dismiss' | 'decline' | 'counter'

/** What an objection is against, as far as it says so; empty where it only points back ("denied the report"). */
export interface Topic {
  /** Terms, by which statements are found that say it: empty for what is rejected in a report's own words. */
  readonly terms: readonly string[]
  /** Names, and the stems of other words, by which objections are compared however they were found. */
  readonly stems: readonly string[]
}

/** Words by which a party stands against something that somebody else says. */
export interface Objection {
  readonly statement: Statement
  readonly manner: Manner
  readonly topic: Topic
  /** The terms of what a denial that points back says of it all the same: "allegations of *assault*". */
  readonly hints: readonly string[]
  /** Whether the content itself says no ("the trains did not derail"), rather than the reporting word ("denied"). */
  readonly byContent: boolean
}

/** An objection that an attribution tells, with what the search for what it is aimed at asks of it. */
export interface StatedObjection extends Objection {
  /** What the statement turns on: "denied *making* shipments". */
  readonly predicate: Token | null
  /** Whether it is against whatever is alleged, called wrong ("denied any wrongdoing") or untrue ("such groundless accusations"). */
  readonly ofAllAlleged: 'wrong' | 'untrue' | null
  /** Whether it says that nothing was found: "no connection to any group", "no evidence". */
  readonly findsNothing: boolean
}
