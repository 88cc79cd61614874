import { readJsonl, reckon, scorer, scratchFile } from '../command.ts'
import { type DevSet, percent } from './set.ts'

interface QuantityScores {
  readonly headline: { readonly f1: number }
  readonly modifier: { readonly acc: number }
  readonly measures: { readonly f1: number }
}

const RECOGNIZERS = 'Recognizers-Text with adapter help'

const quantities = (shared: string, gold: string): QuantityScores =>
  scorer(`${shared}/score/quantities.mjs`, [gold, reckon(['annotate', gold, '--jsonl'], '.jsonl')])

/** Figures in hand-written news sentences. */
export const newsQuantitiesSet: DevSet = {
  name: 'numbers/news-dev',
  measure(shared) {
    const scores = quantities(shared, `${shared}/numbers/news-dev.jsonl`)
    return [
      {
        name: 'quantities headline F1',
        value: percent(scores.headline.f1),
        rival: { value: 68.9, tool: 'wink-nlp with adapter help' },
        reach: 93,
      },
      {
        name: 'modifier right, of matched',
        value: percent(scores.modifier.acc),
        rival: { value: 97, tool: RECOGNIZERS },
        reach: 95,
      },
      { name: 'measures, word F1', value: percent(scores.measures.f1) },
    ]
  },
}

/** Figures of the recognisers' own test suites. */
export const convertedQuantitiesSet: DevSet = {
  name: 'numbers/quantities-dev',
  measure(shared) {
    const scores = quantities(shared, `${shared}/numbers/quantities-dev.jsonl`)
    return [
      {
        name: 'quantities headline F1',
        value: percent(scores.headline.f1),
        rival: { value: 80.2, tool: RECOGNIZERS },
        reach: 90,
      },
    ]
  },
}

/** Dates, by where they come from. */
export const timesSet: DevSet = {
  name: 'numbers/times-dev',
  measure(shared) {
    const gold = `${shared}/numbers/times-dev.jsonl`
    const system = reckon(['annotate', gold, '--jsonl'], '.jsonl')
    const f1 = (source: string): number =>
      percent(
        scorer<{ headline: { f1: number } }>(`${shared}/score/times.mjs`, [gold, system, '--source', source]).headline
          .f1,
      )
    const tool = 'Recognizers-Text, nearest reading'
    return [
      { name: 'TimeBank, dates F1', value: f1('timebank'), rival: { value: 66.3, tool }, reach: 76 },
      { name: 'AQUAINT, dates F1', value: f1('aquaint'), rival: { value: 77.7, tool }, reach: 84 },
      {
        name: 'Recognizers-Text specs, dates F1',
        value: f1('recognizers-text'),
        rival: { value: 74.7, tool },
        reach: 85,
      },
    ]
  },
}

/** Figures of the seeds. */
export const seedQuantitiesSet: DevSet = {
  name: 'gold/seeds',
  measure(shared) {
    const texts = new Map(
      readJsonl<{ id: string; text: string }>(`${shared}/gold/seeds-attributions.jsonl`).map(({ id, text }) => [
        id,
        text,
      ]),
    )
    const gold = readJsonl<{ id: string }>(`${shared}/gold/seeds.jsonl`).map((record) => ({
      ...record,
      text: texts.get(record.id),
    }))
    const lines = (records: readonly object[]): string => records.map((record) => JSON.stringify(record)).join('\n')
    // The gold's published day is inferred, so it isn't given to the reader.
    const system = reckon(
      ['annotate', scratchFile(lines(gold.map(({ id, text }) => ({ id, text }))), '.jsonl'), '--jsonl'],
      '.jsonl',
    )
    const file = scratchFile(lines(gold), '.jsonl')
    const found = scorer<QuantityScores>(`${shared}/score/quantities.mjs`, [file, system])
    return [{ name: 'quantities headline F1', value: percent(found.headline.f1) }]
  },
}
