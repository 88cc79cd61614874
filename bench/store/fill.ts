import type { StoryLedger } from '../../src/ledger/ledger.ts'
import { unmade } from '../../src/ledger/unmade.ts'
import type { Store } from '../../src/store/store.ts'
import { speakerName, syntheticReport } from './synthetic.ts'

const BATCH = 500
const ANALYSIS = 'bench'
const SEEN = '2026-01-01T00:00:00.000Z'
/** Articles of one story, and how many stories get a ledger with names. */
const MEMBERS = 20
const STORIES = 1000

/** Fills a store up to so many reports, in stories, and says how fast it took them. */
export async function fill(store: Store, count: number): Promise<void> {
  await store.stories.show(ANALYSIS)
  const before = await store.articles.count()
  const [started, cpu] = [performance.now(), process.cpuUsage()]
  for (let at = before; at < count; at += BATCH) {
    const reports = Array.from({ length: Math.min(BATCH, count - at) }, (_, i) => syntheticReport(at + i))
    await store.articles.add(reports.map(({ article }) => ({ article, seen: SEEN })))
    await store.annotations.save(
      ANALYSIS,
      reports.map((annotations) => ({ annotations, version: 1, digests: [] })),
    )
  }
  const added = count - before
  if (added <= 0) return
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (performance.now() - started) / 1000
  console.log(
    `${added} reports in ${seconds.toFixed(0)} s: ${(added / seconds).toFixed(0)} a second, ${((user + system) / 1000 / added).toFixed(2)} ms of CPU each`,
  )
  await tellStories(store, count)
}

async function tellStories(store: Store, count: number): Promise<void> {
  const stories = Array.from({ length: Math.min(STORIES, Math.floor(count / MEMBERS)) }, (_, i) => ({
    id: `s${i}`,
    members: Array.from({ length: MEMBERS }, (__, j) => ({ article: `r${i * MEMBERS + j}`, subject: 0 })),
  }))
  await store.stories.regroup(ANALYSIS, { left: [], stories })
  for (const { id, revision, members } of await store.stories.stale(ANALYSIS, STORIES)) {
    await store.stories.saveLedger(
      ANALYSIS,
      ledger(
        id,
        members.map(({ article }) => article),
      ),
      revision,
    )
  }
}

/** A ledger that knows some speakers by a second name. */
function ledger(id: string, articles: readonly string[]) {
  const number = Number(id.slice(1))
  const story: StoryLedger = {
    ...unmade({ id, title: id, from: null, to: null }),
    articles,
    entities: Array.from({ length: 6 }, (_, i) => {
      const name = speakerName((number * 6 + i) % 5000)
      return {
        name,
        type: 'PERSON',
        names: [name, `${name}y`, name.split(' ')[1]],
        roles: [],
        affiliation: null,
        evidence: [],
        trail: [],
      }
    }),
  }
  return { story, reports: [] }
}
