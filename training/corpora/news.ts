import { readText } from './conllu.ts'

interface Record {
  readonly id: string
  readonly text: string
}

const readLines = <Line>(path: string): Line[] =>
  readText(path)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)

/** Texts by id of a JSON Lines file of articles. */
export const readTexts = (path: string): Map<string, string> =>
  new Map(readLines<Record>(path).map(({ id, text }) => [id, text]))

/** News texts to learn word classes from; nothing annotated in them is used. `shared` is the folder of the corpora. */
export function readNews(shared: string): string[] {
  const texts = new Map<string, string>()
  const add = ({ id, text }: Record) => texts.set(id, text)
  readLines<Record>(`${shared}/polnear/train.jsonl.gz`).forEach(add)
  readLines<Record>(`${shared}/clusters/background.jsonl.gz`).forEach(add)
  readLines<Record>(`${shared}/clusters/labelled-events.jsonl.gz`).forEach(add)
  for (const { a, b } of readLines<{ a: Record; b: Record }>(`${shared}/clusters/copy-pairs.jsonl.gz`)) {
    add(a)
    add(b)
  }
  return [...texts.values()]
}
