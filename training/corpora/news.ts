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

const CLUSTERS = ['background', 'labelled-events', 'copy-pairs']

/** The news texts of `clusters/`, each once; nothing annotated in them is used. `shared` is the folder of the corpora. */
export function readClusters(shared: string): string[] {
  const texts = new Map<string, string>()
  for (const name of CLUSTERS) {
    for (const line of readLines<Record | { a: Record; b: Record }>(`${shared}/clusters/${name}.jsonl.gz`)) {
      for (const { id, text } of 'a' in line ? [line.a, line.b] : [line]) texts.set(id, text)
    }
  }
  return [...texts.values()]
}
