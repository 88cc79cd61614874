import { existsSync, readdirSync } from 'node:fs'
import { readJsonl, readText, reckon, scorer, scratchFile } from '../command.ts'
import { type DevSet, type Measured, percent } from './set.ts'

interface F1 {
  readonly p: number
  readonly r: number
  readonly f1: number
}

/** What the scorer of ledgers says of one story. */
export interface Scores {
  readonly points: F1
  readonly pointSource: number
  readonly measures: F1
  readonly disagreements: F1
  readonly falseAlarms: number
  readonly checks: F1
  readonly falseChecks: F1
  readonly sameOrigin: F1
  readonly syndication: F1
}

interface Story {
  readonly gold: string
  readonly input: string
}

/** Stories with gold: each cluster, and the seeds. */
function storiesOf(shared: string): readonly Story[] {
  const clusters = readdirSync(`${shared}/clusters`)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => ({
      gold: `${shared}/clusters/${file}`,
      input: `${shared}/clusters/${file.replace('.gold.json', '.jsonl')}`,
    }))
  const seeds = readJsonl<{ id: string }>(`${shared}/gold/seeds.jsonl`).map(({ id }) => `${shared}/seeds/${id}.txt`)
  return seeds.every((file) => existsSync(file))
    ? [...clusters, { gold: `${shared}/gold/seeds-story-dev.json`, input: seeds.join('\n') }]
    : clusters
}

/** The figures of some stories, each story counting alike. */
export function storyFigures(scores: readonly Scores[]): Measured {
  const mean = (of: (one: Scores) => number): number =>
    percent(scores.reduce((sum, one) => sum + of(one), 0) / scores.length)
  return [
    { name: 'points F1', value: mean(({ points }) => points.f1), reach: 80 },
    { name: 'source of points right', value: mean(({ pointSource }) => pointSource), reach: 80 },
    { name: 'measures B-cubed F1', value: mean(({ measures }) => measures.f1), reach: 85 },
    { name: 'disagreements precision', value: mean(({ disagreements }) => disagreements.p), reach: 60 },
    { name: 'disagreements recall', value: mean(({ disagreements }) => disagreements.r), reach: 70 },
    { name: 'look-alikes reported, in all', value: scores.reduce((sum, { falseAlarms }) => sum + falseAlarms, 0) },
    { name: 'checks F1', value: mean(({ checks }) => checks.f1), reach: 70 },
    { name: 'failing checks, precision', value: mean(({ falseChecks }) => falseChecks.p) },
    { name: 'same origin F1', value: mean(({ sameOrigin }) => sameOrigin.f1), reach: 60 },
    { name: 'syndication F1', value: mean(({ syndication }) => syndication.f1), reach: 100 },
  ]
}

/** Ledgers of real stories against what careful readers found in them, averaged over the stories. */
export const ledgersSet: DevSet = {
  name: 'clusters and seeds',
  measure: (shared) =>
    storyFigures(
      storiesOf(shared).map(({ gold, input }) =>
        scorer<Scores>(`${shared}/score/ledger.mjs`, [
          gold,
          reckon(['ledger', ...input.split('\n'), '--json'], '.json'),
        ]),
      ),
    ),
}

/** Real paragraphs with one conversion, change or ratio each. */
export const checksExtraSet: DevSet = {
  name: 'clusters/checks-extra',
  measure(shared) {
    interface Paragraph {
      readonly id: string
      readonly text: string
      readonly start: number
      readonly end: number
      readonly holds: boolean
      readonly loose?: boolean
    }
    const gold = readJsonl<Paragraph>(`${shared}/clusters/checks-extra.jsonl`).filter(
      ({ holds, loose }) => holds || !loose,
    )
    const input = scratchFile(gold.map(({ id, text }) => JSON.stringify({ id, text })).join('\n'), '.jsonl')
    interface Printed {
      readonly stories: readonly {
        readonly checks: readonly {
          readonly holds: boolean | null
          readonly evidence: readonly { article: string; start: number; end: number }[]
        }[]
      }[]
    }
    const printed = JSON.parse(readText(reckon(['ledger', input, '--json'], '.json'))) as Printed
    const checks = printed.stories.flatMap((story) => story.checks)
    let found = 0
    let right = 0
    for (const one of gold) {
      const here = checks.filter(({ evidence }) =>
        evidence.some((e) => e.article === one.id && e.start < one.end && one.start < e.end),
      )
      if (here.length === 0) continue
      found++
      if (here.some(({ holds }) => holds === one.holds)) right++
    }
    return [
      { name: 'checks found', value: percent(found / gold.length), reach: 85 },
      { name: 'verdict right, of found', value: percent(found > 0 ? right / found : 0), reach: 97 },
    ]
  },
}
