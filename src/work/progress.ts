import type { Store } from '../store/store.ts'

/** How far the work is. All zeros but `articles`: every ledger is up to date. */
export interface Progress {
  /** Kept in all. */
  readonly articles: number
  /** To be annotated, or set aside because they can't be. */
  readonly waiting: number
  /** Stories to be reconciled; more of them come from what waits. */
  readonly stale: number
}

/** How far the reading of a store is, counted in it: true whoever does the work. */
export async function progressOf({ articles, annotations, stories }: Store, analysis: string): Promise<Progress> {
  const [kept, read, stale] = await Promise.all([
    articles.count(),
    annotations.count(analysis),
    stories.countStale(analysis),
  ])
  return { articles: kept, waiting: Math.max(0, kept - read), stale }
}
