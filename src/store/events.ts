import type { Instant } from './page.ts'

/** What can change. */
export type EventKind = 'article' | 'annotated' | 'story' | 'story-gone' | 'ledger' | 'correction' | 'feed' | 'shown'

/** One change of the store. */
export interface StoreEvent {
  /** Grows by time: whoever has seen an id has seen, or will never see, those below it. */
  readonly id: number
  readonly when: Instant
  readonly kind: EventKind
  /** Id of the article, story or correction; a feed's URL; an analysis. */
  readonly about: string
}

/** What changed, in order: for pages that follow along, and to take up where one stopped. The store writes it itself. */
export interface Events {
  /** Those beyond `after`, oldest first. */
  since(after: number, limit: number): Promise<readonly StoreEvent[]>
  /** The newest id; 0 where there is none. */
  latest(): Promise<number>
  /** Forgets those older than this. */
  forget(before: Instant): Promise<void>
}
