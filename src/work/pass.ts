import { isDue, moreCome } from './due.ts'
import { type Reading, readArticles } from './read-articles.ts'
import { reconcileStory } from './reconcile-story.ts'
import { waitingArticles } from './waiting.ts'

/** Articles that are read between two looks at the ledgers: many, since a ledger is made anew for each report that joins. */
const PORTION = 480
/** Articles that are read, and written, at once. */
const BATCH = 48
/** Ledgers that are made between two looks at what has come in. */
const LEDGERS = 100

/** What a process does that has the store to itself. */
export interface Pass extends Reading {
  /** Ends the pass after the batch at hand. */
  readonly signal: AbortSignal
  /** Called after each batch. */
  readonly onBatch: () => void
}

/**
 * Reads what waits and makes the ledgers that are stale, in turns, until nothing is left to do. What is done is on the disk
 * after each batch: where a process ends or is killed, the next pass takes up.
 */
export async function workThrough(pass: Pass): Promise<void> {
  while (!pass.signal.aborted) {
    const read = await readPortion(pass)
    const made = await makeLedgers(pass)
    if (read + made === 0) return
  }
}

async function readPortion(pass: Pass): Promise<number> {
  const waiting = await waitingArticles(pass.store, pass.analysis, PORTION)
  for (let at = 0; at < waiting.length && !pass.signal.aborted; at += BATCH) {
    await readArticles(waiting.slice(at, at + BATCH), pass)
    pass.onBatch()
  }
  return waiting.length
}

/** @returns how many ledgers were made, or put off until more is read */
async function makeLedgers({ store, analysis, signal, onBatch }: Pass): Promise<number> {
  let done = 0
  let known: Promise<boolean> | null = null
  const more = (): Promise<boolean> => {
    known ??= moreCome(store, analysis)
    return known
  }
  for (const story of await store.stories.stale(analysis, LEDGERS)) {
    if (signal.aborted) break
    const due = await isDue(story, more, new Date())
    if (!due || (await reconcileStory(store, analysis, story))) done++
    if (!due) continue
    onBatch()
    // Lets a signal, and whoever shares the process, be heard.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return done
}
