import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { annotate } from '../annotate/annotate.ts'
import type { Annotations } from '../annotate/annotations.ts'
import type { Article } from '../article/article.ts'

/** How articles are annotated; the result is the same for any number of threads. */
export interface AnnotateOptions {
  /** Threads to use; by default as many as pay off. */
  readonly threads?: number
  /** Called after each batch with the number of articles done. */
  readonly onProgress?: (done: number) => void
}

/** A thread loads the weights anew: below this many characters one thread is done before a second is ready. */
const WORTH_A_THREAD = 400_000
const BATCH = 16
/** Batches a thread that are read ahead, so that none waits for the one before it. */
const WAITING = 3

/** Annotates articles, in their order, in as many threads as pay off. */
export async function annotateAll(
  articles: readonly Article[],
  options: AnnotateOptions = {},
): Promise<readonly Annotations[]> {
  const done: Annotations[] = []
  for await (const one of annotateEach(articles, options)) done.push(one)
  return done
}

/**
 * Annotates articles as they come, in their order, in as many threads as pay off. However many there are, no more are
 * held than are being worked on.
 */
export async function* annotateEach(
  articles: Iterable<Article> | AsyncIterable<Article>,
  { threads, onProgress }: AnnotateOptions = {},
): AsyncGenerator<Annotations> {
  const batches = batchesOf(articles)
  const first = threads === undefined ? await enoughToTell(batches) : []
  const annotated = (threads ?? threadsFor(first)) > 1 ? inThreads : inTurn
  let done = 0
  for await (const batch of annotated(chained(first, batches), threads ?? threadsFor(first))) {
    yield* batch
    done += batch.length
    onProgress?.(done)
  }
}

type Batch = readonly Article[]

async function* batchesOf(articles: Iterable<Article> | AsyncIterable<Article>): AsyncGenerator<Batch> {
  let batch: Article[] = []
  for await (const article of articles) {
    batch.push(article)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const lengthOf = (batches: readonly Batch[]): number =>
  batches.flat().reduce((length, { text }) => length + text.length, 0)

const threadsFor = (batches: readonly Batch[]): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(lengthOf(batches) / WORTH_A_THREAD)))

/** The first batches: all, or as many as are worth all the threads that there are. */
async function enoughToTell(batches: AsyncGenerator<Batch>): Promise<readonly Batch[]> {
  const first: Batch[] = []
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    first.push(next.value)
    if (threadsFor(first) === availableParallelism()) break
  }
  return first
}

async function* chained(first: readonly Batch[], rest: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  yield* first
  yield* rest
}

async function* inTurn(batches: AsyncIterable<Batch>): AsyncGenerator<readonly Annotations[]> {
  for await (const batch of batches) {
    yield batch.map(annotate)
    // Lets progress be drawn and a signal be heard.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

async function* inThreads(batches: AsyncIterable<Batch>, threads: number): AsyncGenerator<readonly Annotations[]> {
  const here = import.meta.url
  const filename = new URL(`./annotate-thread${here.slice(here.lastIndexOf('.'))}`, here).href
  const pool = new Tinypool({ filename, runtime: 'worker_threads', minThreads: threads, maxThreads: threads })
  const running: Promise<readonly Annotations[]>[] = []
  try {
    for await (const batch of batches) {
      const result = pool.run(batch) as Promise<readonly Annotations[]>
      // It is told when its turn comes.
      result.catch(() => {})
      running.push(result)
      if (running.length >= threads * WAITING) yield await (running.shift() as (typeof running)[number])
    }
    for (const result of running) yield await result
  } finally {
    await pool.destroy()
  }
}
