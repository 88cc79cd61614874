import { readJsonl, readText, reckon, scorer, scratchFile } from '../command.ts'
import { type DevSet, percent } from './set.ts'

interface Scores {
  readonly endToEnd: { readonly f1: number }
  readonly content: { readonly f1: number }
  readonly cue: { readonly f1: number }
  readonly source: { readonly strict: number | { readonly accuracy?: number } }
  readonly byQuotation: Record<string, { readonly endToEnd: { readonly f1: number } }>
}

interface Attributed {
  readonly id: string
  readonly attributions: readonly {
    readonly content: readonly { readonly start: number; readonly end: number }[]
    readonly speaker: string | null
    readonly stance: string
    readonly anonymous?: boolean
  }[]
}

/** Attributions of news by trained annotators. */
export const polnearSet: DevSet = {
  name: 'polnear/dev',
  measure(shared) {
    const gold = `${shared}/polnear/dev.jsonl.gz`
    const scores = score(shared, gold)
    const quotation = (type: string): number => percent(scores.byQuotation[type]?.endToEnd.f1 ?? 0)
    return [
      {
        name: 'attributions end-to-end F1',
        value: percent(scores.endToEnd.f1),
        rival: { value: 54.5, tool: 'strong rules with a learned lexicon' },
        reach: 62,
      },
      {
        name: 'direct, end-to-end F1',
        value: quotation('direct'),
        rival: { value: 76, tool: 'strong rules' },
        reach: 85,
      },
      {
        name: 'mixed, end-to-end F1',
        value: quotation('mixed'),
        rival: { value: 62.5, tool: 'strong rules, learned' },
      },
      {
        name: 'indirect, end-to-end F1',
        value: quotation('indirect'),
        rival: { value: 46.4, tool: 'strong rules, learned' },
        reach: 54,
      },
      { name: 'content F1', value: percent(scores.content.f1) },
      { name: 'cue F1', value: percent(scores.cue.f1) },
    ]
  },
}

/** Attributions of the seeds, with the speaker resolved and the stance of the cue. */
export const seedAttributionsSet: DevSet = {
  name: 'gold/seeds-attributions',
  measure(shared) {
    const gold = `${shared}/gold/seeds-attributions.jsonl`
    const system = reckon(['annotate', gold, '--jsonl'], '.jsonl')
    const scores = scorer<Scores>(`${shared}/score/attributions.mjs`, [gold, system])
    const matched = pairs(readJsonl<Attributed>(gold), readJsonl<Attributed>(system))
    const right = (test: (pair: Pair) => boolean): number =>
      percent(matched.length > 0 ? matched.filter(test).length / matched.length : 0)
    return [
      { name: 'attributions end-to-end F1', value: percent(scores.endToEnd.f1), reach: 65 },
      { name: 'speaker right, of matched', value: right(([g, s]) => sameName(g.speaker, s.speaker)), reach: 90 },
      { name: 'stance right, of matched', value: right(([g, s]) => g.stance === s.stance), reach: 85 },
    ]
  },
}

const score = (shared: string, gold: string): Scores =>
  scorer<Scores>(`${shared}/score/attributions.mjs`, [
    gold,
    reckon(['annotate', scratchFile(readText(gold), '.jsonl'), '--jsonl'], '.jsonl'),
  ])

type Item = Attributed['attributions'][number]
type Pair = readonly [Item, Item]

/** Gold and system attributions whose contents overlap most, one to one. */
function pairs(gold: readonly Attributed[], system: readonly Attributed[]): readonly Pair[] {
  const found: Pair[] = []
  for (const { id, attributions } of gold) {
    const free = new Set(system.find((one) => one.id === id)?.attributions)
    for (const item of attributions) {
      const best = [...free].map((other) => ({ other, share: share(item, other) })).sort((a, b) => b.share - a.share)[0]
      if (!best || best.share < 0.5) continue
      free.delete(best.other)
      found.push([item, best.other])
    }
  }
  return found
}

/** Characters in common of all the characters of two contents. */
function share(a: Item, b: Item): number {
  const length = ({ content }: Item): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
  let common = 0
  for (const x of a.content) {
    for (const y of b.content) common += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  }
  return common / (length(a) + length(b) - common)
}

const sameName = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return a === b
  const plain = (name: string): string => name.toLowerCase().replace(/^the /u, '')
  return plain(a) === plain(b) || plain(a).endsWith(` ${plain(b)}`) || plain(b).endsWith(` ${plain(a)}`)
}
