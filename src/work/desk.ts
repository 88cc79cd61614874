import { randomUUID } from 'node:crypto'
import type { Article } from '../article/article.ts'
import type { Kept } from '../store/articles.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { anchorsOf, type Correction, type KeptCorrection } from '../story/correction.ts'
import { analysisVersion } from './analysis.ts'
import { announcer } from './announce.ts'
import { type Progress, progressOf } from './progress.ts'
import { openQueue } from './queue/queue.ts'
import { settled } from './queue/work-queue.ts'
import { workInThread } from './thread.ts'
import { hasWords } from './words.ts'
import { type WorkOptions, work } from './work.ts'
import type { Working } from './working.ts'

/** What became of an article that was brought in. `wordless`: it has no words to be read, and is not kept. */
export type Added = Kept | { readonly id: string; readonly version: null; readonly outcome: 'wordless' }

/** Who sees the reports through to the ledgers: this process, a thread of it, or `reckon work` processes elsewhere. */
export type Worker = 'here' | 'thread' | 'elsewhere'

/** How a desk is opened. */
export interface DeskOptions {
  /** `here` if left out; a server takes `thread`, so that it answers meanwhile. */
  readonly worker?: Worker
  /** Threads to annotate in; as many as pay off if left out. */
  readonly threads?: number
  /** Hears of what went wrong behind everybody's back and will be tried again: a connection lost, a job that failed. */
  readonly onProblem?: (problem: Error) => void
  /** The clock, for tests. */
  readonly now?: () => Date
  /** The version that reports are read as; for tests. */
  readonly analysis?: string
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
  /** Fulfilled when nothing waits any more; rejected where the work failed: the next that comes in wakes it again. */
  settled(): Promise<void>
  /** Ends after the batch at hand; what is left is taken up when a desk is next opened. */
  close(): Promise<void>
}

/** Articles that are kept at once. */
const BATCH = 100

/**
 * Opens a desk at an SQLite file or a PostgreSQL database, which is made where there is none, and takes up what is left
 * to do there. Throws a `StoreProblem` where it can't.
 */
export async function openDesk(where: string, options: DeskOptions = {}): Promise<Desk> {
  const { now = () => new Date(), onProblem = () => {}, analysis = analysisVersion() } = options
  const store = await openStore(where, { now })
  const queue = store.kind === 'postgres' ? await openQueue(where, analysis, onProblem) : null
  const { announce, onProgress } = announcer(store, analysis)
  const working = await workingAt(where, { store, queue, analysis, onBatch: announce, onProblem }, options)
  working.wake()

  const changed = async (story: string, correction: Correction): Promise<void> => {
    await queue?.sendStories(await touched(store, analysis, story, correction))
    working.wake()
  }
  return {
    store,
    analysis,
    async add(articles) {
      const added: Added[] = []
      for (let at = 0; at < articles.length; at += BATCH) {
        const kept = await keep(store, articles.slice(at, at + BATCH), now().toISOString())
        await queue?.sendArticles(kept.flatMap((one) => (one.outcome === 'wordless' ? [] : one)))
        working.wake()
        added.push(...kept)
      }
      return added
    },
    async correct(story, correction, by) {
      const kept = { id: randomUUID(), by, when: now().toISOString(), correction }
      await store.corrections.add(kept, story)
      await changed(story, correction)
      return kept
    },
    async undo(id, by) {
      const undone = await store.corrections.undo(id, by)
      const kept = undone ? await store.corrections.get(id) : null
      if (kept) await changed(kept.story, kept.correction)
      return undone
    },
    progress: () => progressOf(store, analysis),
    onProgress,
    settled: () => working.idle(),
    async close() {
      await working.close()
      await queue?.close()
      await store.close()
    },
  }
}

async function workingAt(where: string, own: WorkOptions, options: DeskOptions): Promise<Working> {
  const { worker = 'here', threads } = options
  switch (worker) {
    case 'here':
      return work({ ...own, threads })
    case 'thread':
      return workInThread({ where, analysis: own.analysis, threads }, own.onBatch, own.onProblem)
    case 'elsewhere':
      return { wake() {}, idle: () => settled(own), async close() {} }
  }
}

async function keep(store: Store, articles: readonly Article[], seen: string): Promise<readonly Added[]> {
  const worded = new Set(articles.filter(hasWords))
  const kept = (await store.articles.add([...worded].map((article) => ({ article, seen })))).values()
  return articles.map((article) =>
    worded.has(article) ? (kept.next().value as Kept) : { id: article.id, version: null, outcome: 'wordless' },
  )
}

/**
 * Makes the stories stale that a correction bears on: the one that it was made in, and where its words stand in a report
 * that tells two stories, both.
 */
async function touched(
  { stories }: Store,
  analysis: string,
  story: string,
  one: Correction,
): Promise<readonly string[]> {
  const articles = new Set(anchorsOf(one).map(({ article }) => article))
  const held = await Promise.all([...articles].map((article) => stories.ofArticle(article, analysis)))
  const own = await stories.get(story, analysis)
  const ids = [...new Set([...(own ? [own] : []), ...held.flat()].map(({ id }) => id))]
  await stories.touch(analysis, ids)
  return ids
}
