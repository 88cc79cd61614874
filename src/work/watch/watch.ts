import { isAddress } from '../../article/address.ts'
import { closeSession, type FetchOptions, openSession } from '../../article/fetch/session.ts'
import type { Feed } from '../../store/feeds.ts'
import { visitPages } from './pages.ts'
import { pauseAfter } from './pauses.ts'
import { pollAddress } from './poll-address.ts'
import { pollPath } from './poll-path.ts'
import type { WatchedSource } from './source.ts'
import { after, type Watching } from './watching.ts'

/** Milliseconds between two looks at what is due. */
const LOOK = 5000
/** Sources that are asked at once. */
const AT_ONCE = 8

/** How a watch is kept. */
export interface WatchOptions extends Omit<Watching, 'session'> {
  readonly sources: readonly WatchedSource[]
  /** Ends when nothing is due any more, rather than by the signal alone. */
  readonly once: boolean
  /** As whom sites are asked, and which. */
  readonly fetch?: FetchOptions
}

/**
 * Keeps sources under watch: what they name or hold that is new, or another than before, goes to the desk. Each is asked
 * when it is due; one that fails is asked again after a pause that grows, and stops no other. All that a later watch
 * needs stands in the store: it takes up where this one ends, however it ends.
 */
export async function watch(options: WatchOptions): Promise<void> {
  const { sources, signal, once, wait } = options
  const session = openSession(options.fetch)
  const watching: Watching = { ...options, session }
  try {
    await enrol(sources, watching)
    while (!signal.aborted) {
      const asked = await askSources(sources, watching)
      const visited = await visitPages(watching)
      if (asked + visited > 0) continue
      if (once) break
      await wait(LOOK, signal)
    }
  } finally {
    await closeSession(session)
  }
}

/** Sources that are new are due at once. */
async function enrol(sources: readonly WatchedSource[], { desk, now }: Watching): Promise<void> {
  for (const { address } of sources) {
    if ((await desk.store.feeds.get(address)) !== null) continue
    const due = now().toISOString()
    const never = { title: null, etag: null, lastModified: null, asked: null, problem: null }
    await desk.store.feeds.save({ url: address, ...never, due, failures: 0 })
  }
}

async function askSources(sources: readonly WatchedSource[], watching: Watching): Promise<number> {
  const { desk, now, signal } = watching
  const instant = now().toISOString()
  const kept = await Promise.all(sources.map(({ address }) => desk.store.feeds.get(address)))
  const due = sources.flatMap((source, at) => {
    const feed = kept[at]
    return feed && feed.due <= instant ? { source, feed } : []
  })
  const next = due.values()
  const askNext = async (): Promise<void> => {
    for (const { source, feed } of next) {
      if (signal.aborted) return
      await ask(feed, source, watching)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askNext))
  return due.length
}

async function ask(feed: Feed, { every }: WatchedSource, watching: Watching): Promise<void> {
  const { desk, now, signal, onNews } = watching
  const polled = await (isAddress(feed.url) ? pollAddress : pollPath)(feed, watching)
  // What was broken off says nothing of the source, and is asked again at once when the watch is taken up.
  if (signal.aborted) return
  const { failure, marks } = polled
  const failures = failure === null ? 0 : feed.failures + 1
  const pause = failure === null ? every : Math.max(pauseAfter(failures), (polled.notBefore ?? 0) - now().getTime())
  const due = after(watching, pause)
  const problem = failure?.problem ?? null
  await desk.store.feeds.save({ ...feed, ...marks, asked: now().toISOString(), due, failures, problem })
  if (failure !== null) onNews({ ...failure, kind: 'failed', again: due })
}
