import { syndication } from '../../src/story/copies/syndication.ts'
import { digest } from '../../src/story/digest.ts'
import { unannotated } from '../../src/story/fixtures/unannotated.ts'
import { readJsonl } from '../command.ts'
import { type DevSet, percent } from '../quality/set.ts'
import type { ClusterRecord } from './record.ts'

interface Pair {
  readonly label: 'copy' | 'contains' | 'partial' | 'distinct'
  readonly a: ClusterRecord
  readonly b: ClusterRecord
}

/** Copies told from reports of one day on one topic, among all articles of the set at once. */
export const copiesSet: DevSet = {
  name: 'clusters/copy-pairs',
  measure(shared) {
    const pairs = readJsonl<Pair>(`${shared}/clusters/copy-pairs.jsonl.gz`)
    const records = new Map(pairs.flatMap(({ a, b }) => [a, b]).map((record) => [record.id, record]))
    const members = [...records.values()].flatMap((record) => {
      const annotations = unannotated(record)
      return digest(annotations).map((one) => ({ annotations, digest: one }))
    })
    const groups = syndication(members).filter(({ kind }) => kind === 'copy')
    const called = ({ a, b }: Pair): boolean =>
      groups.some(({ articles }) => articles.includes(a.id) && articles.includes(b.id))
    const of = (label: Pair['label']) => pairs.filter((pair) => pair.label === label)
    const [found, wrong] = [of('copy').filter(called).length, of('distinct').filter(called).length]
    const precision = found + wrong > 0 ? found / (found + wrong) : 0
    const recall = found / of('copy').length
    return [
      { name: 'copies F1', value: percent((2 * precision * recall) / (precision + recall || 1)), reach: 97 },
      { name: 'copies precision', value: percent(precision) },
      { name: 'copies recall', value: percent(recall) },
    ]
  },
}
