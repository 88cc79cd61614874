import type { Article } from '../article/article.ts'
import type { Kept } from '../store/articles.ts'
import type { Store } from '../store/store.ts'
import type { Correction, KeptCorrection } from '../story/correction.ts'

/** What became of an article that was brought in. `wordless`: it has no words to be read, and is not kept. */
export type Added = Kept | { readonly id: string; readonly version: null; readonly outcome: 'wordless' }

/** How far the work is. All zeros but `articles`: every ledger is up to date. */
export interface Progress {
  /** Kept in all. */
  readonly articles: number
  /** To be annotated. */
  readonly waiting: number
  /** Stories to be reconciled; more of them come from what waits. */
  readonly stale: number
}

/** Who sees the reports through to the ledgers: this process, a thread of it, or `reckon work` processes elsewhere. */
export type Worker = 'here' | 'thread' | 'elsewhere'

/** How a desk is opened. */
export interface DeskOptions {
  /** `here` if left out; a server takes `thread`, so that it answers meanwhile. */
  readonly worker?: Worker
  /** Threads to annotate in; as many as pay off if left out. */
  readonly threads?: number
  /** The clock, for tests. */
  readonly now?: () => Date
}

/** Where reports come in and people set things right; from here both are seen through to the ledgers. */
export interface Desk {
  /** For reading; what is written goes through the desk. */
  readonly store: Store
  /** The version of code, weights and lexicons that this desk reads reports with. */
  readonly analysis: string
  /**
   * Keeps articles. They are on the disk when the promise is fulfilled, in this order; reading them goes on behind.
   * Brought in twice they change nothing; the same URL with another text becomes a new version.
   */
  add(articles: readonly Article[]): Promise<readonly Added[]>
  /** Keeps what a person has set right in a story, whose ledger follows. */
  correct(story: string, correction: Correction, by: string): Promise<KeptCorrection>
  /** Takes a correction back; false where there is none that holds. */
  undo(correction: string, by: string): Promise<boolean>
  progress(): Promise<Progress>
  /** Calls back as work goes on. @returns what ends it */
  onProgress(listener: (progress: Progress) => void): () => void
  /** Fulfilled when nothing waits any more; rejected where work failed and will not be tried again by itself. */
  settled(): Promise<void>
  /** Ends after the batch at hand; what is left is taken up when a desk is next opened. */
  close(): Promise<void>
}
