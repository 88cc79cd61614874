import { randomUUID } from 'node:crypto'
import type { Article } from '../article/article.ts'
import type { Kept } from '../store/articles.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { anchorsOf, type Correction, type KeptCorrection } from '../story/correction.ts'
import { analysisVersion } from './analysis.ts'
import { workHere } from './here.ts'
import { workThrough } from './pass.ts'
import { type Progress, progressOf } from './progress.ts'
import { taking } from './shown.ts'
import { StoryPlaces } from './story-places.ts'
import { hasWords } from './words.ts'
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
  const now = options.now ?? (() => new Date())
  const store = await openStore(where, { now })
  const analysis = analysisVersion()
  const listeners = new Set<(progress: Progress) => void>()
  let counting = false
  const onBatch = (): void => {
    if (listeners.size === 0 || counting) return
    counting = true
    progressOf(store, analysis)
      .then((progress) => {
        for (const listener of listeners) listener(progress)
      })
      // A store that is being closed counts no more.
      .catch(() => {})
      .finally(() => {
        counting = false
      })
  }
  const working = await workingAt(store, analysis, options, onBatch)
  working.wake()

  return {
    store,
    analysis,
    async add(articles) {
      const added: Added[] = []
      for (let at = 0; at < articles.length; at += BATCH) {
        added.push(...(await keep(store, articles.slice(at, at + BATCH), now().toISOString())))
        working.wake()
      }
      return added
    },
    async correct(story, correction, by) {
      const kept = { id: randomUUID(), by, when: now().toISOString(), correction }
      await store.corrections.add(kept, story)
      await touchAll(store, analysis, correction)
      working.wake()
      return kept
    },
    async undo(id, by) {
      const undone = await store.corrections.undo(id, by)
      const correction = undone ? await store.corrections.get(id) : null
      if (correction) await touchAll(store, analysis, correction.correction)
      working.wake()
      return undone
    },
    progress: () => progressOf(store, analysis),
    onProgress(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    settled: () => working.idle(),
    async close() {
      await working.close()
      await store.close()
    },
  }
}

async function workingAt(
  store: Store,
  analysis: string,
  { threads }: DeskOptions,
  onBatch: () => void,
): Promise<Working> {
  const show = await taking(store, analysis)
  const places = new StoryPlaces(analysis)
  return workHere(async (signal) => {
    if (await workThrough({ store, analysis, places, threads, signal, onBatch })) await show()
    onBatch()
  })
}

async function keep(store: Store, articles: readonly Article[], seen: string): Promise<readonly Added[]> {
  const worded = new Set(articles.filter(hasWords))
  const kept = (await store.articles.add([...worded].map((article) => ({ article, seen })))).values()
  return articles.map((article) =>
    worded.has(article) ? (kept.next().value as Kept) : { id: article.id, version: null, outcome: 'wordless' },
  )
}

/** An article that tells two stories has its words in both; the store knows of the one that the correction was made in. */
async function touchAll({ stories }: Store, analysis: string, correction: Correction): Promise<void> {
  const articles = new Set(anchorsOf(correction).map(({ article }) => article))
  const held = await Promise.all([...articles].map((article) => stories.ofArticle(article, analysis)))
  await stories.touch(
    analysis,
    held.flat().map(({ id }) => id),
  )
}
