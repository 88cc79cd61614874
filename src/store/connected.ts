import type { Queries } from './database.ts'
import type { WordIndex } from './search/index/word-index.ts'

/** A database that answers: what differs between the two kinds, and nothing else. */
export interface Connected {
  readonly kind: 'sqlite' | 'postgres'
  /** Fit to be shown: no user, no password. */
  readonly where: string
  readonly words: WordIndex
  readonly read: Queries
  readonly write: Queries
  /** Waits, in a transaction, until no other transaction has taken this name, and takes it until it ends. */
  lock(transaction: Queries, name: string): Promise<void>
  /** A `StoreProblem` for an error that a person can mend; any other as it is. */
  problem(error: unknown): unknown
  close(): Promise<void>
}
