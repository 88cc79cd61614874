/** Writes docs/commands.md from the definitions of the commands; `--check` fails where it isn't current. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { commandsDocument } from '../src/cli/document.ts'

const FILE = 'docs/commands.md'

const current = commandsDocument()
if (process.argv.includes('--check')) {
  const written = existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''
  if (written !== current) {
    console.error(`${FILE} isn't what the commands say; run \`npm run documents\``)
    process.exitCode = 1
  }
} else {
  mkdirSync('docs', { recursive: true })
  writeFileSync(FILE, current)
}
