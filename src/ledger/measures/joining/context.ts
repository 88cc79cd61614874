import { holds, overlap } from '../../../article/span.ts'
import { within } from '../../../language/search.ts'
import type { Cast } from '../../parties/cast.ts'
import type { Figure } from '../../points/figure.ts'
import { stretchAround } from '../../sentence/stretch.ts'

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN', 'ADJ'])

/** The content words of the sentence that a figure stands in, as lemmas and as the story's names, each once. */
export function contextOf({ quantity, report }: Figure, cast: Cast): ReadonlySet<string> {
  const { document, mentions, article } = report
  const sentence = stretchAround(quantity.start, report)
  if (!sentence) return new Set()
  const terms = new Set<string>()
  const named = within(mentions, sentence).filter((mention) => holds(sentence, mention))
  for (const { entity } of named) terms.add(cast.name(article.id, entity).toLowerCase())
  for (const token of within(document.tokens, sentence)) {
    const inFigure = overlap(token, quantity)
    const inName = within(named, token).some((mention) => holds(mention, token))
    if (!inFigure && !inName && CONTENT.has(token.upos)) terms.add(token.lemma.toLowerCase())
  }
  return terms
}

/** How telling each term is among the figures of a story. */
export function rarity(contexts: readonly ReadonlySet<string>[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const context of contexts) for (const term of context) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weights = new Map([...counts].map(([term, count]) => [term, Math.log(1 + contexts.length / count)]))
  return (term) => weights.get(term) ?? Math.LN2
}

/**
 * Tells what one of some contexts has in common with another, by their places: its weight as a share of the lighter one,
 * 0 to 1. The one is laid out once for all that are compared with it in a row.
 */
export function containments(contexts: readonly ReadonlySet<string>[]): (one: number) => (other: number) => number {
  const terms = [...new Set(contexts.flatMap((context) => [...context]))]
  const weights = Float64Array.from(terms, rarity(contexts))
  const placeOf = new Map(terms.map((term, place) => [term, place]))
  const read = contexts.map((context) => Array.from(context, (term) => placeOf.get(term) as number))
  const heft = read.map((places) => places.reduce((sum, place) => sum + weights[place], 0))
  const laid = new Float64Array(terms.length)
  let before: readonly number[] = []
  return (one) => {
    for (const place of before) laid[place] = 0
    for (const place of read[one]) laid[place] = weights[place]
    before = read[one]
    return (other) => {
      const lighter = Math.min(heft[one], heft[other])
      if (lighter === 0) return 0
      let common = 0
      for (const place of read[other]) common += laid[place]
      return common / lighter
    }
  }
}

/** The weight of what two contexts have in common. */
export function common(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: (term: string) => number): number {
  let sum = 0
  for (const term of a) if (b.has(term)) sum += weigh(term)
  return sum
}
