import type { Queries } from './database.ts'
import type { EventKind } from './events.ts'
import type { Instant } from './page.ts'
import type { WordIndex } from './search/index/word-index.ts'

/** Notes what a transaction changed; it is told when the transaction is through. */
export type Say = (kind: EventKind, about: string) => void

/** A database as the tables' code sees it: where to read, and how to write. */
export interface Session {
  readonly kind: 'sqlite' | 'postgres'
  readonly words: WordIndex
  /** Inside a transaction, that transaction. */
  readonly read: Queries
  /** Runs `work` in a transaction, or as part of the one that is under way. `lock`: no other of this name meanwhile. */
  write<Result>(work: (queries: Queries, say: Say) => Promise<Result>, lock?: string): Promise<Result>
  now(): Instant
  /** When no transaction of this process is under way. */
  idle(): Promise<void>
}
