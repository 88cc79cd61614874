/** Writes the documents of docs/ that are made from definitions; `--check` fails where one isn't current. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { commandsDocument } from '../src/cli/document.ts'
import { apiDocument } from '../src/serve/document.ts'
import { alertsDocument } from '../src/work/alerts/document.ts'

const DOCUMENTS: readonly (readonly [file: string, content: () => string])[] = [
  ['docs/commands.md', commandsDocument],
  ['docs/api.md', apiDocument],
  ['docs/alerts.md', alertsDocument],
]

const check = process.argv.includes('--check')
mkdirSync('docs', { recursive: true })
for (const [file, content] of DOCUMENTS) {
  const current = content()
  if (!check) {
    writeFileSync(file, current)
    continue
  }
  const written = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (written === current) continue
  console.error(`${file} isn't what the definitions say; run \`npm run documents\``)
  process.exitCode = 1
}
