/**
 * How fast a full store takes reports in and answers searches.
 * `node bench/store/search.ts [articles] [file or connection string]`: 100,000 in a temporary SQLite file if left out;
 * a file that holds them already is searched as it is.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { fill } from './fill.ts'
import { bodyName, dayOf, outletName, random, speakerName, word, zipf } from './synthetic.ts'

const QUERIES = 400

type Query = readonly [kind: string, search: (store: Store) => Promise<{ readonly items: readonly unknown[] }>]

/** One query of each kind, with words as common as people type them: seldom the commonest, seldom the rarest. */
function queriesOf(seed: number): readonly Query[] {
  const next = random(seed)
  const some = (): string => word(20 + zipf(next, 20_000))
  const [speaker, body] = [speakerName(zipf(next, 3000)), bodyName(zipf(next, 500))]
  const [from, to] = [dayOf(Math.floor(next() * 600)), dayOf(700)]
  const outlet = outletName(zipf(next, 100))
  const story = `s${Math.floor(next() * 1000)}`
  const [a, b, common] = [some(), some(), word(zipf(next, 30))]
  return [
    ['articles: a word', (store) => store.search.articles({ words: a, limit: 20 })],
    ['articles: two words', (store) => store.search.articles({ words: `${a} ${b}`, limit: 20 })],
    ['articles: a common and a rarer word', (store) => store.search.articles({ words: `${common} ${a}`, limit: 20 })],
    ['articles: a phrase', (store) => store.search.articles({ words: `"${common} ${word(0)}"`, limit: 20 })],
    ['articles: a word, outlet, days', (store) => store.search.articles({ words: a, outlet, from, to, limit: 20 })],
    ['said: speaker and word', (store) => store.search.said({ words: a, speaker, limit: 20 })],
    ['said: speaker and month', (store) => store.search.said({ speaker, from, to: from.slice(0, 8) + 31, limit: 20 })],
    ['said: body, stance', (store) => store.search.said({ body, stance: 'deny', limit: 20 })],
    ['said: unnamed, two words', (store) => store.search.said({ words: `${common} ${a}`, named: false, limit: 20 })],
    ['said: measure, speaker', (store) => store.search.said({ measure: a, speaker, limit: 20 })],
    ['said: story', (store) => store.search.said({ story, words: common, limit: 20 })],
    ['figures: measure', (store) => store.search.figures({ measure: a, limit: 20 })],
    ['figures: measure, range', (store) => store.search.figures({ measure: a, least: 100, most: 10_000, limit: 20 })],
    ['suggest a speaker', async (store) => ({ items: await store.search.suggest('speaker', speaker.slice(0, 3), 10) })],
  ]
}

const percentile = (sorted: readonly number[], share: number): number => sorted[Math.ceil(sorted.length * share) - 1]

/** How long queries took, in milliseconds: by the clock, and of the processor, which a busy machine doesn't lengthen. */
interface Taken {
  readonly clock: number[]
  readonly processor: number[]
}

async function timed(taken: Taken, work: () => Promise<number>): Promise<number> {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  taken.clock.push(performance.now() - start)
  taken.processor.push((user + system) / 1000)
  return result
}

const figures = (times: readonly number[]): string => {
  const sorted = [...times].sort((x, y) => x - y)
  return [0.5, 0.95, 1].map((share) => percentile(sorted, share).toFixed(1).padStart(7)).join(' ')
}

const line = (kind: string, { clock, processor }: Taken): void =>
  console.log(`${kind.padEnd(36)} ${figures(clock)}  ${figures(processor)}`)

async function measure(store: Store): Promise<void> {
  const byKind = new Map<string, Taken>()
  const all: Taken = { clock: [], processor: [] }
  let hits = 0
  for (let seed = 1; all.clock.length < QUERIES; seed++) {
    for (const [kind, search] of queriesOf(seed)) {
      const own = byKind.get(kind) ?? { clock: [], processor: [] }
      byKind.set(kind, own)
      hits += await timed(own, async () => (await search(store)).items.length)
      all.clock.push(own.clock.at(-1) as number)
      all.processor.push(own.processor.at(-1) as number)
    }
  }
  console.log(`${'ms, p50 p95 worst'.padEnd(36)} ${'clock'.padStart(23)}  ${'processor'.padStart(23)}`)
  for (const [kind, taken] of byKind) line(kind, taken)
  line(`all ${all.clock.length}, ${hits} hits`, all)
}

const count = Number(process.argv[2] ?? 100_000)
const folder = process.argv[3] === undefined ? mkdtempSync(join(tmpdir(), 'reckon-bench-')) : null
const where = process.argv[3] ?? join(folder as string, 'store.db')
const store = await openStore(where)
await fill(store, count)
if (store.kind === 'sqlite') console.log(`${(statSync(where).size / 2 ** 20).toFixed(0)} MB`)
await measure(store)
await store.close()
if (folder !== null) rmSync(folder, { recursive: true })
