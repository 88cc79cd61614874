import { hashText } from '../../src/language/model/hash.ts'
import { TAG_SETS } from '../../src/language/network/lexemes.ts'
import type { CorenlpSentence } from '../corpora/corenlp.ts'

/** A word needs this many places in the news, a tag this share of them, and a set of tags this many words. */
const LEAST_PLACES = 2
const LEAST_SHARE = 0.08
const LEAST_WORDS = 3

/** The set of tags that CoreNLP gives each word (hashed in lower case, its digits as one) in news, numbered from 0. */
export function tagSets(news: readonly CorenlpSentence[]): Map<number, number> {
  const counts = new Map<number, Map<string, number>>()
  for (const { forms, xpos } of news) {
    for (let i = 0; i < forms.length; i++) {
      const word = hashText(forms[i].toLowerCase())
      const of = counts.get(word) ?? new Map<string, number>()
      counts.set(word, of)
      of.set(xpos[i], (of.get(xpos[i]) ?? 0) + 1)
    }
  }
  const sets = new Map<number, string>()
  const sizes = new Map<string, number>()
  for (const [word, of] of counts) {
    const set = setOf(of)
    if (set === '') continue
    sets.set(word, set)
    sizes.set(set, (sizes.get(set) ?? 0) + 1)
  }
  const size = (set: string): number => sizes.get(set) as number
  const kept = [...sizes.keys()]
    .filter((set) => size(set) >= LEAST_WORDS)
    .sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))
  const number = new Map(kept.slice(0, TAG_SETS).map((set, i) => [set, i]))
  return new Map(
    [...sets].flatMap(([word, set]) => (number.has(set) ? [[word, number.get(set) as number] as const] : [])),
  )
}

function setOf(counts: ReadonlyMap<string, number>): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total < LEAST_PLACES) return ''
  const kept = [...counts].filter(([, count]) => count >= LEAST_SHARE * total)
  return kept
    .map(([tag]) => tag)
    .sort()
    .join(' ')
}
