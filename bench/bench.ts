/**
 * npm run bench [-- --keep] [--only SET] [--no-speed]
 * Measures quality on every development set beside the checkout, through the commands, and speed beside other
 * packages in the same run. `--keep` writes the run to bench/results/.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { readJsonl } from './command.ts'
import type { Figure } from './figure.ts'
import { sets } from './quality/sets.ts'
import { keepRun, lastRun } from './results.ts'
import { speed } from './speed/speed.ts'
import { table } from './table.ts'

const SHARED = '../shared'

const { values } = parseArgs({
  options: { keep: { type: 'boolean' }, only: { type: 'string' }, 'no-speed': { type: 'boolean' } },
})

const before = lastRun()
const shared = existsSync(SHARED)
const quality: Figure[] = []
if (shared) {
  for (const set of sets) {
    if (values.only && !set.name.includes(values.only)) continue
    const started = Date.now()
    quality.push(...(await set.measure(SHARED)).map((figure) => ({ set: set.name, ...figure })))
    console.error(`${set.name}: ${((Date.now() - started) / 1000).toFixed(1)} s`)
  }
  console.log(`${table(quality, before?.quality ?? [])}\n`)
} else {
  console.log(
    `No corpora stand beside the checkout (${SHARED}), so quality can't be measured; speed is, on examples/.\n`,
  )
}

const texts = shared
  ? readJsonl<{ text: string }>(`${SHARED}/polnear/dev.jsonl.gz`).map(({ text }) => text)
  : readdirSync('examples')
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(`examples/${name}`, 'utf8'))
const speeds = values['no-speed'] ? [] : speed(texts)
console.log(table(speeds, before?.speed ?? []))

if (values.keep) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const cpu = cpus()[0]?.model ?? 'unknown'
  console.log(
    `kept in ${keepRun({ date: new Date().toISOString(), commit, node: process.version, cpu, quality, speed: speeds })}`,
  )
}
