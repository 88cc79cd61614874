/**
 * Makes lexicons/story-shares.json: in what share of news articles a word stands.
 *   node training/story-shares.ts FILE.jsonl[.gz]…
 * Each line of a file is an article with a `text`. Words in fewer than three articles are left out: what the table
 * doesn't hold counts as unseen.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { term } from '../src/story/grouping/term.ts'
import { words } from '../src/story/words.ts'

const FEWEST = 3

const counts = new Map<string, number>()
let articles = 0
for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  for (const line of lines) {
    if (!line) continue
    const { text } = JSON.parse(line) as { text: string }
    articles++
    for (const each of new Set(words(text).map((word) => term(word.form))))
      counts.set(each, (counts.get(each) ?? 0) + 1)
  }
}

/** Half a document more, so that a count of zero has a share too. */
const share = (count: number) => Number(((count + 0.5) / (articles + 1)).toPrecision(3))

const entries = [...counts]
  .filter(([each, count]) => count >= FEWEST && !/^\d+$/.test(each))
  .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  .map(([each, count]) => `    ${JSON.stringify([each, share(count)])}`)

writeFileSync(
  new URL('../lexicons/story-shares.json', import.meta.url),
  `{
  "about": "The share of news articles that hold a word (plural folded), for weighing words when reports are grouped. A word that isn't here counts as unseen. Made by training/story-shares.ts.",
  "source": "Counted over ${articles} English news articles of 2004 to 2020: PolNeAR (train, dev) and the unlabelled background of the development clusters; words in fewer than ${FEWEST} of them are left out.",
  "entries": [
${entries.join(',\n')}
  ]
}
`,
)
