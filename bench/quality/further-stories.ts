import { readdirSync } from 'node:fs'
import { readText, reckon, scorer, scratchFile } from '../command.ts'
import { type Scores, storyFigures } from './ledgers.ts'
import type { DevSet, Measured } from './set.ts'
import { sourcesOf } from './sources.ts'

const GOLD = new URL('../gold/', import.meta.url)

/** A report of a story: stretches of a record of the corpora. */
interface Piecewise {
  readonly id: string
  /** File of `clusters`, or `polnear/train`, without its endings. */
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

const storiesIn = (folder: URL): readonly FurtherStory[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readText(new URL(file, folder).pathname)) as FurtherStory)

function scoresOf(shared: string, folder: URL, wanted: (story: FurtherStory) => boolean): readonly Scores[] {
  const sources = sourcesOf(shared)
  return storiesIn(folder)
    .filter(wanted)
    .map(({ articles, gold }) => {
      const records = articles.map(({ record, pieces, titled, file: _, ...report }) => {
        const { title, text } = sources(record)
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
  measure: (shared) => storyFigures(scoresOf(shared, GOLD, ({ gold }) => gold.figures.length > 0)),
}

const disputesAlone = (scores: readonly Scores[]): Measured =>
  storyFigures(scores).filter(({ name }) => /disagreements|look-alikes/.test(name))

/** Disagreements of further stories, where nothing else is annotated. */
export const furtherDisputesSet: DevSet = {
  name: 'further disputes',
  measure: (shared) => disputesAlone(scoresOf(shared, GOLD, ({ gold }) => gold.figures.length === 0)),
}

/** Disagreements within single reports and pairs, most of which have none: false alarms show here. */
export const reportDisputesSet: DevSet = {
  name: 'disputes in reports',
  measure: (shared) => disputesAlone(scoresOf(shared, new URL('reports/', GOLD), () => true)),
}
