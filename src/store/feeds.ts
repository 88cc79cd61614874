import type { Instant } from './page.ts'

/** A feed that is watched, and how it stands. */
export interface Feed {
  readonly url: string
  readonly title: string | null
  readonly etag: string | null
  /** As the server words it. */
  readonly lastModified: string | null
  /** When it was last asked, successfully or not. */
  readonly asked: Instant | null
  /** When it is to be asked again. */
  readonly due: Instant
  /** In a row. */
  readonly failures: number
  /** What went wrong last; null while it works. */
  readonly problem: string | null
}

/** Feeds that are watched, and their entries that have been seen. */
export interface Feeds {
  /** Keeps a feed by its URL. */
  save(feed: Feed): Promise<void>
  /** Stops watching it; what was read stays. */
  remove(url: string): Promise<void>
  get(url: string): Promise<Feed | null>
  list(): Promise<readonly Feed[]>
  due(now: Instant, limit: number): Promise<readonly Feed[]>
  /** Those of an entry's keys (id or URL, as the caller likes) that were not marked before. */
  unseen(url: string, entries: readonly string[]): Promise<readonly string[]>
  mark(url: string, entries: readonly string[]): Promise<void>
}
