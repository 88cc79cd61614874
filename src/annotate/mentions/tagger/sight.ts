import type { Listed } from '../lists/gazetteer.ts'
import type { WordClusters } from './clusters.ts'
import { listedColumn, type Sight } from './features.ts'
import { casingOf, opensInLowerCase, opensWithCapital, type Word, wordReader } from './words.ts'

const LOWER = 1
const CAPITAL = 2

const readers = new WeakMap<WordClusters, (form: string) => Word>()

/** What gives words with their groups: one for the same clusters, since it keeps the words it met. */
function readerWith(clusters: WordClusters): (form: string) => Word {
  const known = readers.get(clusters)
  if (known) return known
  const reader = wordReader(clusters)
  readers.set(clusters, reader)
  return reader
}

/** The sentences of one article as the tagger sees them; each is a list of word forms, with the listed phrases in it. */
export function sights(
  sentences: readonly (readonly string[])[],
  listed: readonly (readonly Listed[])[],
  clusters: WordClusters,
  marked = true,
): Sight[] {
  const read = readerWith(clusters)
  const all = sentences.map((forms, s) => {
    const words = forms.map(read)
    return { words, casing: casingOf(words), listed: listedColumn(words.length, listed[s]), marked }
  })
  const seen = casesOf(all)
  return all.map((sentence) => ({ ...sentence, elsewhere: elsewhereOf(sentence.words, seen) }))
}

function elsewhereOf(words: readonly Word[], seen: ReadonlyMap<number, number>): Int32Array {
  const elsewhere = new Int32Array(words.length)
  for (let i = 0; i < words.length; i++) elsewhere[i] = seen.get(words[i].lower) ?? 0
  return elsewhere
}

/** How an article writes each word (by its hash) where the case tells something: not first in a sentence, not in a headline. */
function casesOf(sentences: readonly Pick<Sight, 'words' | 'casing'>[]): ReadonlyMap<number, number> {
  const seen = new Map<number, number>()
  for (const { words, casing } of sentences) {
    if (casing !== 0) continue
    for (let i = 1; i < words.length; i++) {
      const { lower, shape } = words[i]
      const bit = opensInLowerCase(shape) ? LOWER : opensWithCapital(shape) ? CAPITAL : 0
      const before = seen.get(lower) ?? 0
      if ((before | bit) !== before) seen.set(lower, before | bit)
    }
  }
  return seen
}
