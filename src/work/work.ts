import type { Store } from '../store/store.ts'
import { workHere } from './here.ts'
import { workThrough } from './pass.ts'
import type { Queue } from './queue/queue.ts'
import { workQueue } from './queue/work-queue.ts'
import { taking } from './shown.ts'
import { StoryPlaces } from './story-places.ts'
import type { Working } from './working.ts'

/** How one process works at a store. */
export interface WorkOptions {
  readonly store: Store
  /** Of the same database; null for an SQLite file. */
  readonly queue: Queue | null
  readonly analysis: string
  readonly threads?: number | undefined
  /** Articles that are taken from the queue at once. */
  readonly batch?: number | undefined
  /** Called after each batch of articles and each ledger. */
  readonly onBatch: () => void
  /** Hears of what went wrong behind everybody's back and will be tried again. */
  readonly onProblem: (problem: Error) => void
}

/** Sees reports through to their ledgers: alone with an SQLite file, with all other processes at a PostgreSQL database. */
export async function work(options: WorkOptions): Promise<Working> {
  const { store, queue, analysis, onBatch, onProblem } = options
  const show = await taking(store, analysis)
  const own = { ...options, places: new StoryPlaces(analysis) }
  if (queue === null) {
    return workHere(async (signal) => {
      await workThrough({ ...own, signal })
      await show()
    }, onProblem)
  }
  return workQueue({
    ...own,
    queue,
    async onBatch() {
      onBatch()
      await show()
    },
  })
}
