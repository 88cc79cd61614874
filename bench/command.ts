import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const scratch = mkdtempSync(join(tmpdir(), 'reckon-bench-'))
let files = 0

/** A new file in the run's own folder. */
export function scratchFile(content: string, ending: string): string {
  const file = join(scratch, `${files++}${ending}`)
  writeFileSync(file, content)
  return file
}

/** A file's text, unpacked where it is gzipped. */
export function readText(file: string): string {
  const bytes = readFileSync(file)
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
}

export const readJsonl = <Record>(file: string): Record[] =>
  readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record)

function node(args: readonly string[]): string {
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (done.status !== 0) throw new Error(`${args.join(' ')} ended with ${done.status}: ${done.stderr.slice(0, 2000)}`)
  return done.stdout
}

/** What a command of ours prints, in a file: the figures measure what a user gets. */
export const reckon = (args: readonly string[], ending: string): string =>
  scratchFile(node(['src/cli/main.ts', ...args]), ending)

/** A scorer's report. */
export const scorer = <Report>(script: string, args: readonly string[]): Report =>
  JSON.parse(node([script, ...args, '--json'])) as Report
