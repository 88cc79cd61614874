import { reckon, scorer } from '../command.ts'
import { type DevSet, percent } from './set.ts'

type Scores = Record<string, { readonly f1: number }>

/** Names, exact span and type, in web sentences. */
export const namesSet: DevSet = {
  name: 'names/uner-ewt-dev',
  measure(shared) {
    const gold = `${shared}/names/uner-ewt-dev.jsonl`
    const scores = scorer<Scores>(`${shared}/score/names.mjs`, [gold, reckon(['annotate', gold, '--jsonl'], '.jsonl')])
    const f1 = (type: string): number => percent(scores[type]?.f1 ?? 0)
    return [
      {
        name: 'names F1, span and type',
        value: f1('all'),
        rival: { value: 49.2, tool: 'compromise, held-out half' },
        reach: 72,
      },
      { name: 'PERSON F1', value: f1('PERSON') },
      { name: 'ORG F1', value: f1('ORG') },
      { name: 'LOC F1', value: f1('LOC') },
    ]
  },
}
