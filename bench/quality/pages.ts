import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJsonl, reckon, scorer, scratchFile } from '../command.ts'
import { type DevSet, percent } from './set.ts'

interface Scores {
  readonly body: { readonly f1: number; readonly p: number; readonly r: number }
  readonly title: { readonly f1: number }
  readonly published: { readonly f1: number }
  readonly authors: { readonly f1: number }
  readonly siteName: { readonly f1: number }
}

interface Report {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly published: string | null
}

/** Saved pages to reports: the Article Extraction Benchmark, half of its sites. */
export const pagesSet: DevSet = {
  name: 'pages/dev',
  measure(shared) {
    const folder = join(shared, 'pages/dev')
    const truth = join(folder, 'ground-truth.json')
    const ids = Object.keys(JSON.parse(readFileSync(truth, 'utf8')) as object)
    const files = readdirSync(folder).filter((name) => ids.some((id) => name.startsWith(id)))
    const read = readJsonl<Report>(reckon(['read', ...files.map((name) => join(folder, name)), '--jsonl'], '.jsonl'))
    const system = Object.fromEntries(
      read.map(({ id, text, outlet, ...rest }) => [id, { ...rest, articleBody: text, siteName: outlet }]),
    )
    const scores = scorer<Scores>(join(shared, 'score/pages.mjs'), [
      truth,
      scratchFile(JSON.stringify(system), '.json'),
    ])
    return [
      {
        name: 'body F1, runs of four words',
        value: percent(scores.body.f1),
        rival: { value: 96.1, tool: 'trafilatura' },
        reach: 96.5,
      },
      { name: 'body precision', value: percent(scores.body.p), reach: 94 },
      { name: 'body recall', value: percent(scores.body.r) },
      { name: 'title F1', value: percent(scores.title.f1), reach: 95 },
      { name: 'published F1', value: percent(scores.published.f1), reach: 90 },
      { name: 'authors F1', value: percent(scores.authors.f1), reach: 85 },
      { name: 'site F1', value: percent(scores.siteName.f1), reach: 90 },
    ]
  },
}
