import type { Store } from '../store/store.ts'
import { countAside } from './unread.ts'

/** How far the work is. */
export interface Progress {
  /** Kept in all. */
  readonly articles: number
  /** To be annotated. */
  readonly waiting: number
  /** Set aside because the program fails on them. */
  readonly unread: number
  /** Stories to be reconciled; more of them come from what waits. */
  readonly stale: number
}

/** How far the reading of a store is, counted in it: true whoever does the work. */
export async function progressOf(store: Store, analysis: string): Promise<Progress> {
  const [articles, read, unread, stale] = await Promise.all([
    store.articles.count(),
    store.annotations.count(analysis),
    countAside(store, analysis),
    store.stories.countStale(analysis),
  ])
  return { articles, waiting: Math.max(0, articles - read - unread), unread, stale }
}

/** Whether every ledger is up to date. */
export const isDone = ({ waiting, stale }: Progress): boolean => waiting + stale === 0
