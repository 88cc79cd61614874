import type { Annotations } from '../../../annotate/annotations.ts'
import type { Span } from '../../../article/article.ts'
import type { Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import { rarity } from '../../../story/grouping/rarity.ts'
import { term } from '../../../story/grouping/term.ts'
import { negates } from '../../claims/negation.ts'
import { isOf } from '../words/rejecting.ts'
import { stemOfWord } from '../words/stems.ts'

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ'])
/** Shorter words, in letters, are particles and initials. */
const SHORTEST = 3

/** What a word is compared by; null for one that says nothing of what a stretch is about. */
export function stemOf(token: Token): string | null {
  if (!CONTENT.has(token.upos) || negates(token) || isOf(token, 'untrue') || isOf(token, 'wrong')) return null
  const stem = stemOfWord(token.lemma.toLowerCase())
  return stem.length < SHORTEST ? null : stem
}

/** Stems of words, with what each tells: its rarity in news. */
export type Stems = ReadonlyMap<string, number>

/** The stems of some words that say what a stretch is about. */
export function stemsIn(words: readonly Token[]): Stems {
  const found = new Map<string, number>()
  for (const word of words) {
    const stem = stemOf(word)
    if (stem !== null) found.set(stem, Math.max(found.get(stem) ?? 0, rarity(term(word.lemma.toLowerCase()))))
  }
  return found
}

/** Everybody whom a stretch names or refers to, by the report's names. */
export const entitiesIn = (report: Annotations, span: Span): ReadonlySet<string> =>
  new Set([...within(report.mentions, span), ...within(report.references, span)].map(({ entity }) => entity))

/** Whether a stretch names or refers to one of some. */
export const names = (report: Annotations, span: Span, some: ReadonlySet<string>): boolean =>
  [...entitiesIn(report, span)].some((name) => some.has(name))

/** What the stems of a topic weigh that are among others. */
export const weightShared = (topic: Stems, others: Stems): number =>
  [...topic].reduce((sum, [stem, weight]) => sum + (others.has(stem) ? weight : 0), 0)
