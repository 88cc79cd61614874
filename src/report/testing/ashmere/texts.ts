import { readFileSync } from 'node:fs'
import type { Evidence } from '../../../article/article.ts'

const examples = new URL('../../../../examples/', import.meta.url)
const plain = ['meridian-1', 'standard-1', 'post-1', 'courier-1', 'post-2', 'courier-2', 'meridian-2']
const records: { id: string; text: string }[] = readFileSync(new URL('later.jsonl', examples), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** The texts of the examples' story. */
export const ashmereTexts: ReadonlyMap<string, string> = new Map([
  ...plain.map((id): [string, string] => [id, readFileSync(new URL(`${id}.txt`, examples), 'utf8')]),
  ...records.map(({ id, text }): [string, string] => [id, text]),
])

/** Where `words` stand in a report of the story; a fixture that quotes what isn't there is broken. */
export function at(article: string, words: string): Evidence {
  const start = (ashmereTexts.get(article) ?? '').indexOf(words)
  if (start < 0) throw new Error(`${article} doesn't say "${words}"`)
  return { article, start, end: start + words.length }
}
