import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folders of code that decide what a ledger says of articles that have been read. */
const CODE = ['language', 'annotate', 'story', 'ledger']
/** The data that this code reads, beside the code's own folder. */
const DATA = ['../lexicons', '../weights']

let found: string | undefined

/**
 * The version of all that decides what is found in an article, as 16 hex digits: a hash of code, lexicons and weights.
 * What two versions find is never mixed; any change, however small, is another version.
 */
export function analysisVersion(): string {
  if (found) return found
  const root = fileURLToPath(new URL('..', import.meta.url))
  const extension = extname(import.meta.url)
  const counts = (file: string): boolean => {
    const kind = extname(file)
    return (
      kind !== '' && !/\.test\.|\.d\.ts$|\.md$|\.map$/.test(file) && (kind === extension || !/^\.[jt]s$/.test(kind))
    )
  }
  const hash = createHash('sha256')
  for (const folder of [...CODE, ...DATA]) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(counts)
    for (const file of files.sort()) hash.update(`${folder}/${file}\n`).update(readFileSync(join(root, folder, file)))
  }
  found = hash.digest('hex').slice(0, 16)
  return found
}
