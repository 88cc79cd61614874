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

/** Annotates articles, in their order, in as many threads as pay off. */
export async function annotateAll(
  articles: readonly Article[],
  options: AnnotateOptions = {},
): Promise<readonly Annotations[]> {
  const length = articles.reduce((sum, { text }) => sum + text.length, 0)
  const threads = options.threads ?? Math.max(1, Math.min(availableParallelism(), Math.floor(length / WORTH_A_THREAD)))
  return threads > 1 ? inThreads(articles, threads, options) : inTurn(articles, options)
}

async function inTurn(articles: readonly Article[], { onProgress }: AnnotateOptions): Promise<readonly Annotations[]> {
  const done: Annotations[] = []
  for (const article of articles) {
    done.push(annotate(article))
    if (done.length % BATCH !== 0) continue
    onProgress?.(done.length)
    // Lets progress be drawn and a signal be heard.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return done
}

async function inThreads(
  articles: readonly Article[],
  threads: number,
  { onProgress }: AnnotateOptions,
): Promise<readonly Annotations[]> {
  const here = import.meta.url
  const filename = new URL(`./annotate-thread${here.slice(here.lastIndexOf('.'))}`, here).href
  const pool = new Tinypool({ filename, runtime: 'worker_threads', minThreads: threads, maxThreads: threads })
  try {
    let done = 0
    const batches = Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, i) =>
      articles.slice(i * BATCH, (i + 1) * BATCH),
    )
    const results = await Promise.all(
      batches.map(async (batch) => {
        const result = (await pool.run(batch)) as readonly Annotations[]
        done += batch.length
        onProgress?.(done)
        return result
      }),
    )
    return results.flat()
  } finally {
    await pool.destroy()
  }
}
