import type { Annotations } from '../../annotate/annotations.ts'
import type { Sentence } from '../../language/document.ts'
import { firstEndingAfter } from '../../language/search.ts'
import type { Cast } from '../cast.ts'
import type { Figure } from '../points/point.ts'

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN', 'ADJ'])

/** The content words of the sentence that a figure stands in, as lemmas and as the story's names, each once. */
export function contextOf({ quantity, report }: Figure, cast: Cast): ReadonlySet<string> {
  const { document, mentions, article } = report
  const sentence = sentenceAt(report, quantity.start)
  if (!sentence) return new Set()
  const terms = new Set<string>()
  const named = mentions.filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
  for (const { entity } of named) terms.add(cast.name(article.id, entity).toLowerCase())
  for (const token of document.tokens.slice(sentence.firstToken, sentence.endToken)) {
    const inFigure = token.start < quantity.end && quantity.start < token.end
    const inName = named.some(({ start, end }) => start <= token.start && token.end <= end)
    if (!inFigure && !inName && CONTENT.has(token.upos)) terms.add(token.lemma.toLowerCase())
  }
  return terms
}

/** The sentence at an offset. */
function sentenceAt({ document: { sentences } }: Annotations, offset: number): Sentence | undefined {
  const found = sentences[firstEndingAfter(sentences, offset)]
  return found && found.start <= offset ? found : undefined
}

/** How telling each term is among the figures of a story. */
export function rarity(contexts: readonly ReadonlySet<string>[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const context of contexts) for (const term of context) counts.set(term, (counts.get(term) ?? 0) + 1)
  return (term) => Math.log(1 + contexts.length / (counts.get(term) ?? contexts.length))
}

/** The weight of what two contexts have in common, as a share of the lighter one: 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: (term: string) => number): number {
  const total = (terms: ReadonlySet<string>): number => [...terms].reduce((sum, term) => sum + weigh(term), 0)
  const lighter = Math.min(total(a), total(b))
  return lighter === 0 ? 0 : common(a, b, weigh) / lighter
}

/** The weight of what two contexts have in common. */
export const common = (a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: (term: string) => number): number =>
  [...a].filter((term) => b.has(term)).reduce((sum, term) => sum + weigh(term), 0)
