import type { Article } from '../../article/article.ts'
import { fetchPolitely } from '../../article/fetch/fetch.ts'
import type { Fetched, FetchFailure, Validators } from '../../article/fetch/fetched.ts'
import type { Problem } from '../../article/problem.ts'
import type { Given, Linked } from '../../article/readers/reader.ts'
import { sourceOf, withGiven } from '../../article/web.ts'
import type { Job } from '../../store/jobs.ts'
import type { Store } from '../../store/store.ts'
import { bring } from './bring.ts'
import { heldBy } from './held.ts'
import { pauseAfter, restAfter, TRIES } from './pauses.ts'
import { after, type Watching } from './watching.ts'

/** A page that is to be read, or looked at again. */
interface Page {
  readonly url: string
  /** The address that named it. */
  readonly referrer: string
  readonly given: Given
  /** The report as the feed holds it, for when the page can't be had. */
  readonly entry: Article | null
  /** Links from the source that is watched: a sitemap may lead to another. */
  readonly depth: number
  readonly validators: Validators | null
  /** How often it has been read. */
  readonly visits: number
}

/** The kind of job by which a page waits to be read. */
export const PAGE = 'page'
/** An index of sitemaps, a sitemap, a page. */
const DEEPEST = 2
/** Milliseconds for which a page is one visitor's: where he dies, it is another's afterwards. */
const LEASE = 10 * 60_000
/** Pages taken at once, and hosts visited at a time. */
const TAKEN = 64
const HOSTS = 8

const keyOf = (url: string): string => `${PAGE} ${url}`

/** Puts pages on the list of those to be read. One that is on it already stays as it is. */
export async function listPages(
  linked: readonly Linked[],
  referrer: string,
  depth: number,
  store: Store,
  now: Date,
): Promise<void> {
  const due = now.toISOString()
  await store.jobs.add(
    linked.map(({ link, given, entry }) => {
      const page: Page = { url: link, referrer, given, entry, depth, validators: null, visits: 0 }
      return { key: keyOf(link), kind: PAGE, task: page, due }
    }),
  )
}

/** Reads the pages that are due, some hosts at once and each host's pages one by one. @returns how many there were */
export async function visitPages(watching: Watching): Promise<number> {
  const { desk, now } = watching
  const jobs = await desk.store.jobs.take(PAGE, now().toISOString(), after(watching, LEASE), TAKEN)
  const hosts = [...Map.groupBy(jobs, ({ task }) => URL.parse((task as Page).url)?.host).values()].values()
  const visitHosts = async (): Promise<void> => {
    for (const host of hosts) for (const job of host) await visit(job, watching)
  }
  await Promise.all(Array.from({ length: HOSTS }, visitHosts))
  return jobs.length
}

async function visit(job: Job, watching: Watching): Promise<void> {
  const page = job.task as Page
  const { session, signal } = watching
  const got = signal.aborted ? null : await fetchPolitely(page.url, session, { ...page, signal })
  if (got === null || signal.aborted) return putOff(page, 0, watching)
  if (got.kind === 'unchanged') return rest({ ...page, validators: got.validators }, watching)
  if (got.kind === 'failed') return fail(job, page, got, watching)
  const problems = await readPage(page, got, watching)
  const [problem] = problems
  if (problem) return giveUp(job, problem, watching)
  return rest({ ...page, validators: got.validators }, watching)
}

/** Brings what a page holds to the desk, and lists what it links to. @returns why nothing came of it */
async function readPage(page: Page, got: Fetched, watching: Watching): Promise<readonly Problem[]> {
  const { reports, links, problems } = await heldBy(sourceOf(got))
  const found = reports.map((one) => ({ ...one, article: withGiven(one.article, page.given) }))
  if (page.depth < DEEPEST) await listPages(links, got.url, page.depth + 1, watching.desk.store, watching.now())
  const refused = await bring(found, watching)
  return found.length > refused.length || links.length > 0 ? [] : [...problems, ...refused]
}

/** To be looked at again later, or never. */
async function rest(page: Page, watching: Watching): Promise<void> {
  const visits = page.visits + 1
  const pause = restAfter(visits)
  if (pause === null) await watching.desk.store.jobs.done([keyOf(page.url)])
  else await putOff({ ...page, visits, entry: null }, pause, watching)
}

async function putOff(page: Page, pause: number, watching: Watching): Promise<void> {
  const key = keyOf(page.url)
  await watching.desk.store.transaction(async ({ jobs }) => {
    await jobs.done([key])
    await jobs.add([{ key, kind: PAGE, task: page, due: after(watching, pause) }])
  })
}

/** To be tried again after a pause that grows, or, where that is hopeless, told from the feed's own words. */
async function fail(job: Job, page: Page, failure: FetchFailure, watching: Watching): Promise<void> {
  if (failure.again && job.attempts < TRIES) {
    const pause = Math.max(pauseAfter(job.attempts), (failure.notBefore ?? 0) - watching.now().getTime())
    const again = after(watching, pause)
    await watching.desk.store.jobs.failed(job.key, failure.problem, again)
    watching.onNews({ ...failure, kind: 'failed', again })
    return
  }
  const refused = page.entry ? await bring([{ article: page.entry, where: page.url }], watching) : [failure]
  const [problem] = refused
  if (problem) await giveUp(job, problem, watching)
  else await watching.desk.store.jobs.done([job.key])
}

async function giveUp(job: Job, { problem, where, advice }: Problem, { desk, onNews }: Watching): Promise<void> {
  await desk.store.jobs.failed(job.key, problem, null)
  onNews({ kind: 'failed', problem, where, advice, again: null })
}
