import { setTimeout as pause } from 'node:timers/promises'
import { isDue, moreCome } from '../due.ts'
import { isDone, progressOf } from '../progress.ts'
import { type Reading, readArticles } from '../read-articles.ts'
import { reconcileStory } from '../reconcile-story.ts'
import { waitingArticles } from '../waiting.ts'
import type { Working } from '../working.ts'
import type { Queue } from './queue.ts'

/** Articles read, and written, at once. */
const BATCH = 48
/** Milliseconds between two comparisons of the queue with what the store says is left to do. */
const COMPARE = 10_000
/** Articles and stories that one comparison puts in at most. */
const ARTICLES = 5000
const STORIES = 500
/** Milliseconds between two looks at how far the work is. */
const LOOK = 200

/** What a process does that shares a store with others. */
export interface QueueWork extends Reading {
  readonly queue: Queue
  /** Articles taken at once; 48 if left out. */
  readonly batch?: number | undefined
  /** Called after each batch and each ledger. */
  readonly onBatch: () => void | Promise<void>
  readonly onProblem: (problem: Error) => void
}

/** Takes work from the queue until that is closed, which lets the jobs at hand end. */
export async function workQueue(work: QueueWork): Promise<Working> {
  const { store, analysis, queue, batch = BATCH, onBatch, onProblem } = work
  await queue.work({
    batch,
    async read(versions) {
      await queue.sendStories(await readArticles(versions, work))
      await onBatch()
    },
    async reconcile(id) {
      const story = await store.stories.staleStory(analysis, id)
      // One that is put off is sent again with the next comparison.
      const due = story !== null && (await isDue(story, () => moreCome(store, analysis), new Date()))
      if (due) await reconcileStory(store, analysis, story)
      await onBatch()
    },
  })
  let comparing = compare(work).catch(onProblem)
  const timer = setInterval(() => {
    comparing = comparing.then(() => compare(work)).catch(onProblem)
  }, COMPARE)
  return {
    wake() {},
    idle: () => settled(work),
    async close() {
      clearInterval(timer)
      await comparing
    },
  }
}

/** Puts in what the store says is left to do, so that nothing is forgotten that a process could not send any more. */
async function compare({ store, analysis, queue }: QueueWork): Promise<void> {
  await queue.sendArticles(await waitingArticles(store, analysis, ARTICLES))
  await queue.sendStories((await store.stories.stale(analysis, STORIES)).map(({ id }) => id))
}

/** Fulfilled when nothing is left to do, whoever does it. */
export async function settled({ store, analysis }: Pick<Reading, 'store' | 'analysis'>): Promise<void> {
  while (!isDone(await progressOf(store, analysis))) await pause(LOOK)
}
