import { createHash } from 'node:crypto'
import { type Job, PgBoss } from 'pg-boss'
import type { Version } from '../version.ts'

/** Seconds without a sign of life after which a worker is taken for dead and its jobs go to others. The least there is. */
const DEAD_AFTER = 10
/** Seconds between two looks for the dead. */
const LOOK = 2
/** Seconds between two looks for jobs where there were none. */
const POLL = 0.5
/** Seconds for which a job that is done is kept. */
const KEPT = 600

const TRIES = { retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 60 }

/**
 * What is to be done, shared by all processes that work for one PostgreSQL database in one analysis. It is a reminder, not
 * a record: what waits stands in the store, so that a job lost or done twice loses and changes nothing.
 */
export interface Queue {
  /** What waits already is not put in again. */
  sendArticles(versions: readonly Version[]): Promise<void>
  sendStories(ids: readonly string[]): Promise<void>
  /** Takes jobs, so many articles at once, until the queue is closed. What fails, or dies with its process, comes back in seconds. */
  work(handlers: Handlers): Promise<void>
  /** Ends after the jobs at hand. */
  close(): Promise<void>
}

/** What is done with what comes from a queue. */
export interface Handlers {
  /** Articles taken at once. */
  readonly batch: number
  read(versions: readonly Version[]): Promise<void>
  reconcile(story: string): Promise<void>
}

interface StoryJob {
  readonly story: string
}

/** @param onProblem hears what went wrong behind the caller's back: a connection lost, a job that failed and will be tried again */
export async function openQueue(
  url: string,
  analysis: string,
  onProblem: (problem: Error) => void = () => {},
): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: url,
    max: 3,
    application_name: 'reckon queue',
    schedule: false,
    superviseIntervalSeconds: LOOK,
    monitorIntervalSeconds: LOOK,
  })
  boss.on('error', onProblem)
  await boss.start()
  const [articles, stories] = [`articles-${analysis}`, `stories-${analysis}`]
  const alive = { ...TRIES, heartbeatSeconds: DEAD_AFTER, deleteAfterSeconds: KEPT }
  // One job at most for a version, waiting or under way; for a story one that waits beside one that is under way.
  await boss.createQueue(articles, { policy: 'exclusive', ...alive })
  await boss.createQueue(stories, { policy: 'stately', ...alive })

  return {
    async sendArticles(versions) {
      if (versions.length === 0) return
      await boss.insert(
        articles,
        versions.map(({ id, version }) => ({ data: { id, version }, singletonKey: keyOf(`${version} ${id}`) })),
      )
    },
    async sendStories(ids) {
      if (ids.length === 0) return
      await boss.insert(
        stories,
        ids.map((story) => ({ data: { story }, singletonKey: story })),
      )
    },
    async work({ batch, read, reconcile }) {
      const polling = { pollingIntervalSeconds: POLL, burstWhenBatchFull: true }
      await boss.work(articles, { ...polling, batchSize: batch }, (jobs: Job<Version>[]) =>
        read(jobs.map(({ data }) => data)),
      )
      await boss.work(stories, { ...polling, batchSize: 4 }, async (jobs: Job<StoryJob>[]) => {
        for (const { data } of jobs) await reconcile(data.story)
      })
    },
    close: () => boss.stop({ graceful: true, timeout: 60_000 }),
  }
}

/** An article's id may be longer than a key of an index. */
const keyOf = (name: string): string => createHash('sha256').update(name).digest('base64url')
