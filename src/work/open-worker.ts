import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { analysisVersion } from './analysis.ts'
import { openQueue } from './queue/queue.ts'
import { work } from './work.ts'
import type { Working } from './working.ts'

/** How a process, or a thread, is opened that only works. */
export interface WorkerOptions {
  readonly threads?: number | undefined
  /** Articles that are taken from the queue at once. */
  readonly batch?: number
  /** Called after each batch of articles and each ledger. */
  readonly onBatch?: () => void
  /** Hears of what went wrong behind everybody's back and will be tried again. */
  readonly onProblem?: (problem: Error) => void
  /** The version that reports are read as; for tests. */
  readonly analysis?: string
}

/** Work with the store that it is done in; `close` frees both. */
export interface OpenWorker extends Working {
  readonly store: Store
  readonly analysis: string
}

/** Opens a store to work at what others bring in, and begins at once. Throws a `StoreProblem` where it can't be opened. */
export async function openWorker(where: string, options: WorkerOptions = {}): Promise<OpenWorker> {
  const { threads, batch, onBatch = () => {}, onProblem = () => {}, analysis = analysisVersion() } = options
  const store = await openStore(where)
  const queue = store.kind === 'postgres' ? await openQueue(where, analysis, onProblem) : null
  const working = await work({ store, queue, analysis, threads, batch, onBatch, onProblem })
  working.wake()
  return {
    ...working,
    store,
    analysis,
    async close() {
      await working.close()
      await queue?.close()
      await store.close()
    },
  }
}
