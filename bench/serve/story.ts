/**
 * How fast the server answers about a story of many reports.
 * `node bench/serve/story.ts [reports]`: 1,000 if left out. Times are of this process: it serves and asks.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { endpoints } from '../../src/serve/api/endpoints.ts'
import { startServer } from '../../src/serve/start.ts'
import { openStore } from '../../src/store/open.ts'
import { type Desk, openDesk } from '../../src/work/desk.ts'
import { largeStory } from './large-story.ts'

const REPEATS = 15
const ANALYSIS = 'bench'

/** A store that holds the story. */
async function fill(where: string, reports: number): Promise<string> {
  const { articles, ledger } = await largeStory(reports)
  const store = await openStore(where)
  for (let at = 0; at < articles.length; at += 100) {
    await store.articles.add(
      articles.slice(at, at + 100).map((article) => ({ article, seen: '2026-03-12T00:00:00.000Z' })),
    )
  }
  const { id } = ledger.story
  const members = articles.map((article) => ({ article: article.id, subject: 0 }))
  await store.stories.regroup(ANALYSIS, { left: [], stories: [{ id, members }] })
  const [stale] = await store.stories.stale(ANALYSIS, 1)
  await store.stories.saveLedger(ANALYSIS, ledger, stale?.revision ?? 0)
  await store.stories.show(ANALYSIS)
  console.log(`${articles.length} reports, a ledger of ${(JSON.stringify(ledger).length / 1e6).toFixed(1)} MB`)
  await store.close()
  return id
}

/** Starts anew, so that nothing is in memory. */
async function serving<Result>(where: string, work: (url: string) => Promise<Result>): Promise<Result> {
  const desk: Desk = await openDesk(where, { worker: 'elsewhere' })
  const log = pino({ level: 'silent' })
  const server = await startServer(desk, { host: '127.0.0.1', port: 0, tokens: [], names: [], log })
  try {
    return await work(server.url)
  } finally {
    await server.close()
    await desk.close()
  }
}

async function timed(url: string): Promise<{ readonly wall: number; readonly cpu: number; readonly bytes: number }> {
  const [start, used] = [performance.now(), process.cpuUsage()]
  const response = await fetch(url)
  const content = await response.text()
  if (!response.ok) throw new Error(`${url}: ${content}`)
  const { user, system } = process.cpuUsage(used)
  return { wall: performance.now() - start, cpu: (user + system) / 1000, bytes: content.length }
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const ms = (value: number): string => `${value.toFixed(0)} ms`.padStart(9)

const folder = mkdtempSync(join(tmpdir(), 'reckon-bench-'))
try {
  const where = join(folder, 'desk.sqlite')
  const story = await fill(where, Number(process.argv[2] ?? 1000))
  const lists = endpoints.filter(
    ({ path, method, params }) =>
      method === 'get' && /^\/api\/stories\/\{story\}(?:\/\w+)?$/u.test(path) && Object.keys(params.shape).length === 1,
  )
  const cold = await serving(where, (url) => timed(`${url}api/stories/${story}`))
  console.log(`overview, first after the start  wall${ms(cold.wall)}  cpu${ms(cold.cpu)}`)
  await serving(where, async (url) => {
    for (const { path } of lists) {
      const address = url.slice(0, -1) + path.replace('{story}', story)
      await timed(address)
      const runs = []
      for (let i = 0; i < REPEATS; i++) runs.push(await timed(address))
      const [wall, cpu] = [middle(runs.map((run) => run.wall)), middle(runs.map((run) => run.cpu))]
      console.log(
        `${path.slice(12).padEnd(26)} wall${ms(wall)}  cpu${ms(cpu)}  ${(runs[0].bytes / 1000).toFixed(0).padStart(6)} kB`,
      )
    }
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
