/** Fails where a document links to, or names from the root on, a file of this repository that isn't there. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const DOCUMENTS = ['*.md', '{docs,bench,examples,training,src}/**/*.md']
/** A link to a file, without what follows a "#"; addresses have a colon. */
const LINK = /\]\((?<path>[^)#:]+)(?:#[^)]*)?\)/gu
/** A whole path between backticks: no pattern, no command. */
const PATH = /`(?<path>(?:src|bench|training|lexicons|scripts|docs|weights|examples)\/[^`\s*{}]+)`/gu

const missing = globSync(DOCUMENTS).flatMap((document) => {
  const text = readFileSync(document, 'utf8')
  const linked = [...text.matchAll(LINK)].map(({ groups }) => join(dirname(document), groups?.path ?? ''))
  const named = [...text.matchAll(PATH)].map(({ groups }) => groups?.path ?? '')
  return [...linked, ...named].filter((path) => !existsSync(path)).map((path) => `${document}: there is no ${path}`)
})

for (const one of missing) console.error(one)
console.log(
  missing.length === 0 ? 'documents name files that are there' : `${missing.length} files are named and not there`,
)
process.exitCode = missing.length === 0 ? 0 : 1
