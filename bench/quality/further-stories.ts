import { readdirSync } from 'node:fs'
import { readJsonl, readText, reckon, scorer, scratchFile } from '../command.ts'
import { type Scores, storyFigures } from './ledgers.ts'
import type { DevSet } from './set.ts'

const GOLD = new URL('../gold/', import.meta.url)

/** A report of a story: stretches of a record of the corpora. */
interface Piecewise {
  readonly id: string
  /** File of `clusters`, without its endings. */
  readonly file: string
  readonly record: string
  readonly pieces: readonly (readonly [number, number])[]
  /** Whether the record's title is the report's. */
  readonly titled?: boolean
  readonly outlet?: string
  readonly published?: string
  readonly wire?: string
}

interface FurtherStory {
  readonly articles: readonly Piecewise[]
  readonly gold: { readonly figures: readonly unknown[] }
}

interface Source {
  readonly id: string
  readonly title?: string
  readonly text: string
}

/** The records that stories are made of, by id. */
function sourcesOf(shared: string): ReadonlyMap<string, Source> {
  const single = ['labelled-events', 'background'].flatMap((file) =>
    readJsonl<Source>(`${shared}/clusters/${file}.jsonl.gz`),
  )
  const pairs = readJsonl<{ a: Source; b: Source }>(`${shared}/clusters/copy-pairs.jsonl.gz`)
  return new Map([...pairs.flatMap(({ a, b }) => [a, b]), ...single].map((source) => [source.id, source]))
}

function scoresOf(shared: string, wanted: (story: FurtherStory) => boolean): readonly Scores[] {
  const sources = sourcesOf(shared)
  const stories = readdirSync(GOLD)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readText(new URL(file, GOLD).pathname)) as FurtherStory)
  return stories.filter(wanted).map(({ articles, gold }) => {
    const records = articles.map(({ record, pieces, titled, file: _, ...report }) => {
      const { title, text } = sources.get(record) as Source
      return { ...report, ...(titled && { title }), text: pieces.map(([from, to]) => text.slice(from, to)).join('') }
    })
    const input = scratchFile(records.map((record) => JSON.stringify(record)).join('\n'), '.jsonl')
    return scorer<Scores>(`${shared}/score/ledger.mjs`, [
      scratchFile(JSON.stringify(gold), '.json'),
      reckon(['ledger', input, '--json'], '.json'),
    ])
  })
}

/** Ledgers of stories that were annotated after the rules were made (bench/gold), averaged over the stories. */
export const furtherStoriesSet: DevSet = {
  name: 'further stories',
  measure: (shared) => storyFigures(scoresOf(shared, ({ gold }) => gold.figures.length > 0)),
}

/** Disagreements of further stories, where nothing else is annotated. */
export const furtherDisputesSet: DevSet = {
  name: 'further disputes',
  measure: (shared) =>
    storyFigures(scoresOf(shared, ({ gold }) => gold.figures.length === 0)).filter(({ name }) =>
      /disagreements|look-alikes/.test(name),
    ),
}
