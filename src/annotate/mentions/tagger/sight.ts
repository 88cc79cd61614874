import type { Listed } from '../gazetteer.ts'
import { groupOf, UNGROUPED, type WordClusters } from './clusters.ts'
import { type Columns, columnsOf, opensInLowerCase, opensWithCapital } from './columns.ts'
import { listedColumn, type Sight } from './features.ts'

const LOWER = 1
const CAPITAL = 2

/** The sentences of one article as the tagger sees them; each is a list of word forms, with the listed phrases in it. */
export function sights(
  sentences: readonly (readonly string[])[],
  listed: readonly (readonly Listed[])[],
  clusters: WordClusters,
  marked = true,
): Sight[] {
  const all = sentences.map(columnsOf)
  const seen = casesOf(all)
  return all.map((words, s) => {
    return {
      words,
      ...groupsOf(words, clusters),
      marked,
      listed: listedColumn(words.forms.length, listed[s]),
      elsewhere: elsewhereOf(words, seen),
    }
  })
}

function groupsOf({ exact }: Columns, clusters: WordClusters): Pick<Sight, 'group' | 'larger'> {
  const group = new Int32Array(exact.length)
  const larger = new Int32Array(exact.length)
  for (let i = 0; i < exact.length; i++) {
    group[i] = groupOf(clusters, exact[i])
    larger[i] = group[i] === UNGROUPED ? UNGROUPED : clusters.larger[group[i]]
  }
  return { group, larger }
}

function elsewhereOf({ lower }: Columns, seen: ReadonlyMap<number, number>): Int32Array {
  const elsewhere = new Int32Array(lower.length)
  for (let i = 0; i < lower.length; i++) elsewhere[i] = seen.get(lower[i]) ?? 0
  return elsewhere
}

/** How an article writes each word (by its hash) where the case tells something: not first in a sentence, not in a headline. */
function casesOf(sentences: readonly Columns[]): ReadonlyMap<number, number> {
  const seen = new Map<number, number>()
  for (const { lower, shape, casing } of sentences) {
    if (casing !== 0) continue
    for (let i = 1; i < lower.length; i++) {
      const bit = opensInLowerCase(shape[i]) ? LOWER : opensWithCapital(shape[i]) ? CAPITAL : 0
      if (bit) seen.set(lower[i], (seen.get(lower[i]) ?? 0) | bit)
    }
  }
  return seen
}
