#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { tooOld } from './node-version.ts'

// Said before anything is imported that an older Node has no name for.
const problem = tooOld(process.versions.node)
if (problem !== null) {
  process.stderr.write(`reckon: ${problem}\n`)
  process.exit(1)
}
// The modules are compiled once and kept where Node keeps such things; so they are imported after this.
module.enableCompileCache()
const [{ run }, { cannotWrite }] = await Promise.all([import('./program.ts'), import('./save.ts')])

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

// A reader that has seen enough (`reckon ledger … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`reckon: ${cannotWrite('standard output', error)}\n`)
  process.exit(1)
})

process.exitCode = await run(
  process.argv.slice(2),
  {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    width: process.stdout.columns ?? 80,
    colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    watched: process.stderr.isTTY === true,
  },
  version,
)
