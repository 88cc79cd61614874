import { readJsonl } from '../command.ts'

/** A record of the corpora that gold of ours is on. */
export interface Source {
  readonly id: string
  readonly outlet?: string
  readonly published?: string | null
  readonly title?: string
  readonly text: string
}

/** The records that our gold is on, by id: an id that no corpus has is an error. */
export function sourcesOf(shared: string): (id: string) => Source {
  const single = ['labelled-events', 'background'].flatMap((file) =>
    readJsonl<Source>(`${shared}/clusters/${file}.jsonl.gz`),
  )
  const pairs = readJsonl<{ a: Source; b: Source }>(`${shared}/clusters/copy-pairs.jsonl.gz`)
  const reports = readJsonl<Source>(`${shared}/polnear/train.jsonl.gz`)
  const all = [...pairs.flatMap(({ a, b }) => [a, b]), ...single, ...reports]
  const byId = new Map(all.map((source) => [source.id, source]))
  return (id) => {
    const found = byId.get(id)
    if (!found) throw new Error(`no record ${id} in the corpora of ${shared}`)
    return found
  }
}
