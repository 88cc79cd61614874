import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Run } from './figure.ts'

const FOLDER = 'bench/results'

/** The last run that was kept, or null. */
export function lastRun(): Run | null {
  if (!existsSync(FOLDER)) return null
  const file = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  return file === undefined ? null : (JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Run)
}

/** Keeps a run under its date and commit. */
export function keepRun(run: Run): string {
  const file = `${FOLDER}/${run.date.replace(/[:.]/gu, '-')}.json`
  writeFileSync(file, `${JSON.stringify(run, null, 1)}\n`)
  return file
}
