import type { AnnotationShelf } from './annotations.ts'
import type { Articles } from './articles.ts'
import type { Corrections } from './corrections.ts'
import type { Events } from './events.ts'
import type { Feeds } from './feeds.ts'
import type { Jobs } from './jobs.ts'
import type { Search } from './search/search.ts'
import type { Stories } from './stories.ts'
import type { ToldLog } from './told.ts'

/**
 * All that is kept: in an SQLite file, or in a PostgreSQL database that many processes share. Every method that writes
 * does it in one transaction, which is on the disk when its promise is fulfilled; run twice, it changes nothing more.
 */
export interface Store {
  readonly kind: 'sqlite' | 'postgres'
  /** File, or server and database: without user and password, fit to be shown. */
  readonly where: string
  readonly articles: Articles
  readonly annotations: AnnotationShelf
  readonly stories: Stories
  readonly corrections: Corrections
  readonly told: ToldLog
  readonly events: Events
  readonly feeds: Feeds
  readonly jobs: Jobs
  readonly search: Search
  /**
   * One transaction over several calls: all of it or, if `work` rejects, nothing. `work` must write through the store
   * that it is handed, never the outer one. Within another transaction it is a part of that one.
   */
  transaction<Result>(work: (store: Store) => Promise<Result>): Promise<Result>
  /** A transaction that begins when no other of this name, in any process, is under way. */
  locked<Result>(name: string, work: (store: Store) => Promise<Result>): Promise<Result>
  /** Lets what is under way end, then frees file or connections. */
  close(): Promise<void>
}

/** How a store is opened. */
export interface StoreOptions {
  /** Connections to PostgreSQL; 10 if left out. */
  readonly connections?: number
  /** The clock, for tests. */
  readonly now?: () => Date
}
