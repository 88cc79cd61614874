import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { annotate } from '../../src/annotate/annotate.ts'
import { articleOf } from '../../src/article/record.ts'
import { reconcileAll } from '../../src/ledger/reconcile.ts'
import { ledgerJson } from '../../src/report/json.ts'
import { group } from '../../src/story/group.ts'
import { readJsonl } from '../command.ts'
import { type DevSet, percent } from './set.ts'
import { sourcesOf } from './sources.ts'

const GOLD = new URL('../gold/reports-by-sentence.jsonl', import.meta.url)

type Place = readonly [report: number, start: number, end: number]

/** One report, or two on one event, with the disagreements that a reader found, by sentences. */
interface Read {
  /** Whether rules were made with an eye on it. */
  readonly half: 'read' | 'counted'
  readonly articles: readonly { readonly record: string }[]
  readonly disagreements: readonly {
    /** What the one who objects does. */
    readonly by: string
    readonly is: 'real' | 'debatable' | 'apparent'
    readonly sides: readonly (readonly Place[])[]
  }[]
}

interface Counts {
  readonly p: number
  readonly r: number
  readonly system: number
  readonly gold: number
}
type Score = (gold: unknown, ledger: unknown) => { readonly disagreements: Counts; readonly falseAlarms: number }

/** What is asked of the scorer, in its own words. */
const goldOf = ({ articles, disagreements }: Read): unknown => ({
  disagreements: disagreements.map(({ is, sides }) => ({
    ...(is !== 'real' && { [is]: true }),
    sides: sides.map((places) => ({
      evidence: places.map(([report, start, end]) => ({ article: articles[report]?.record, start, end })),
    })),
  })),
})

/**
 * Disagreements in 1,200 reports, by count over all of them: most have one or none, so that a mean over reports would
 * say little. In this process, since a command for each would take half an hour.
 */
export const reportsBySentenceSet: DevSet = {
  name: 'reports by sentence',
  async measure(shared) {
    const { score } = (await import(pathToFileURL(resolve(shared, 'score/ledger.mjs')).href)) as { score: Score }
    const source = sourcesOf(shared)
    const scored = readJsonl<Read>(GOLD.pathname).map((read) => {
      const reports = read.articles.map(({ record }) => annotate(articleOf({ ...source(record) }, record)))
      return { half: read.half, ...score(goldOf(read), ledgerJson(reconcileAll(reports, group(reports)))) }
    })
    const sum = (of: readonly (typeof scored)[number][], value: (counts: Counts) => number): number =>
      of.reduce((all, { disagreements }) => all + Math.round(value(disagreements)), 0)
    return (['read', 'counted'] as const).flatMap((half) => {
      const of = scored.filter((one) => one.half === half)
      const [told, real] = [sum(of, ({ system }) => system), sum(of, ({ gold }) => gold)]
      const [right, found] = [sum(of, ({ p, system }) => p * system), sum(of, ({ r, gold }) => r * gold)]
      return [
        { name: `half that was ${half}: right of told`, value: percent(right / told), reach: 60 },
        { name: `half that was ${half}: found of ${real}`, value: percent(found / real), reach: 70 },
        {
          name: `half that was ${half}: look-alikes reported`,
          value: of.reduce((all, one) => all + one.falseAlarms, 0),
        },
      ]
    })
  },
}
