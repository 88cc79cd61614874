import type { Annotations } from '../../annotate/annotations.ts'
import { titles } from '../../annotate/mentions/lists/listed.ts'
import type { Span } from '../../article/article.ts'
import { holds } from '../../article/span.ts'
import type { Token } from '../../language/document.ts'
import { within } from '../../language/search.ts'
import type { Cast } from '../parties/cast.ts'
import { commonNoun } from '../words/things.ts'

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN', 'ADJ', 'NUM', 'ADV'])

/** What names are marked with among terms, so that they meet no common word. */
export const NAME = '@'
/** What figures are marked with among terms. */
export const FIGURE = '#'

/**
 * What a stretch of a report is about, sorted, each once: lemmas of its content words, where "soldiers" meets "troops";
 * names as the story's entities, so that "DPRK" meets "North Korea"; figures by value and unit, so that "143million" meets "143 million".
 */
export function termsOf(report: Annotations, spans: readonly Span[], cast: Cast): readonly string[] {
  const { article, document, mentions, quantities } = report
  const terms = new Set<string>()
  for (const span of spans) {
    const named = within(mentions, span)
    const counted = within(quantities, span).filter(({ value }) => value !== null)
    for (const { entity } of named) terms.add(NAME + cast.name(article.id, entity))
    for (const { value, unit } of counted) terms.add(`${FIGURE}${value}${unit ? ` ${unit}` : ''}`)
    const isTaken = (token: Token): boolean =>
      [named, counted].some((taken) => within<Span>(taken, token).some((one) => holds(one, token)))
    for (const token of within(document.tokens, span)) {
      if (!CONTENT.has(token.upos) || isTaken(token) || isHonorific(token)) continue
      if (token.form.length > 2 || token.upos === 'NUM') terms.add(termOf(token))
    }
  }
  return [...terms].sort()
}

/** "Mr.", "Mrs.": a style of some papers, which says nothing of what is told. */
const isHonorific = ({ form }: Token): boolean => titles().get(form.toLowerCase())?.honorific === true

const termOf = ({ lemma, upos }: Token): string =>
  upos === 'NOUN' ? commonNoun(lemma.toLowerCase()) : lemma.toLowerCase()
