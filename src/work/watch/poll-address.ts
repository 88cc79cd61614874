import { fetchPolitely } from '../../article/fetch/fetch.ts'
import type { Fetched, Validators } from '../../article/fetch/fetched.ts'
import type { Problem } from '../../article/problem.ts'
import type { Linked } from '../../article/readers/reader.ts'
import { sourceOf } from '../../article/web.ts'
import type { Feed } from '../../store/feeds.ts'
import { bring } from './bring.ts'
import { heldBy } from './held.ts'
import { listPages } from './pages.ts'
import type { Polled } from './polled.ts'
import type { Watching } from './watching.ts'

/** Reports that are read of a source that is new: it may list all there ever were. */
const FIRST = 100

/** Asks a feed, sitemap or page whether it is another than last time, and lists the reports that it names and didn't before. */
export async function pollAddress(feed: Feed, watching: Watching): Promise<Polled> {
  const { session, signal } = watching
  const got = await fetchPolitely(feed.url, session, { validators: validatorsOf(feed), signal })
  if (got.kind === 'failed') return { failure: got, notBefore: got.notBefore, marks: {} }
  const marks = marksOf(feed.url, got.validators)
  const failure = got.kind === 'unchanged' ? null : await readPolled(feed, got, watching)
  return { failure, notBefore: null, marks }
}

/** A server's marks are sent back to the address that gave them, never to another. */
const validatorsOf = ({ url, etag, lastModified }: Feed): Validators | null =>
  etag === null && lastModified === null ? null : { url, etag, lastModified }

const marksOf = (address: string, validators: Validators | null): Polled['marks'] =>
  validators?.url === address
    ? { etag: validators.etag, lastModified: validators.lastModified }
    : { etag: null, lastModified: null }

async function readPolled(feed: Feed, got: Fetched, watching: Watching): Promise<Problem | null> {
  const { reports, links, problems } = await heldBy(sourceOf(got))
  await listUnseen(feed, got.url, links, watching)
  const refused = await bring(reports, watching)
  const [problem = null] = reports.length > refused.length || links.length > 0 ? [] : [...problems, ...refused]
  return problem
}

async function listUnseen(feed: Feed, referrer: string, linked: readonly Linked[], watching: Watching): Promise<void> {
  const { desk, now } = watching
  const unseen = new Set(
    await desk.store.feeds.unseen(
      feed.url,
      linked.map(({ link }) => link),
    ),
  )
  const fresh = linked.filter(({ link }) => unseen.has(link))
  await desk.store.transaction(async (own) => {
    await listPages(feed.asked === null ? fresh.slice(0, FIRST) : fresh, referrer, 1, own, now())
    await own.feeds.mark(feed.url, [...unseen])
  })
}
