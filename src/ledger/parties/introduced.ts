import type { Annotations } from '../../annotate/annotations.ts'
import type { Mention, MentionType } from '../../annotate/mentions/mention.ts'
import type { Span } from '../../article/article.ts'
import type { Token } from '../../language/document.ts'
import { firstEndingAfter, within } from '../../language/search.ts'
import { rootOf } from '../sentence/root.ts'
import { kindOfThing } from '../words/things.ts'
import { namesBody } from './unnamed.ts'

/** A report's first sentences describe those whom the next ones name; both in sentences after the headline. */
const LEAD = 2
const NAMED_WITHIN = 3
/** Who is named once in passing isn't whom the report is about. */
const FEWEST_MENTIONS = 2

/**
 * Whom a report introduces by a description before it gives the name: "A Velmont woman says she was billed twice. Ada
 * Lind, 34, …".
 * @returns the entity as the article names it; null where nobody is introduced so
 */
export function introducedAs(
  source: readonly Span[],
  { article, document, mentions, entities }: Annotations,
): string | null {
  const [span] = source
  if (!span || !describes(span, article.text, mentions)) return null
  const { sentences, tokens } = document
  const at = firstEndingAfter(sentences, span.start)
  const first = article.headline ? firstEndingAfter(sentences, article.headline.end) : 0
  if (at >= first + LEAD) return null
  const type = typeOf(rootOf(within(tokens, span)))
  const end = sentences[Math.min(at + NAMED_WITHIN, sentences.length - 1)]?.end ?? span.end
  const named =
    type && mentions.find((one) => one.type === type && one.start >= (sentences[at]?.end ?? end) && one.end <= end)
  const entity = named ? entities.find(({ name }) => name === named.entity) : undefined
  return entity && entity.mentions.length >= FEWEST_MENTIONS ? entity.name : null
}

/** Whether words describe somebody without a name: "a Velmont woman", not "the ministry" or "Velmont’s ministry". */
function describes(span: Span, text: string, mentions: readonly Mention[]): boolean {
  const words = text.slice(span.start, span.end)
  const named = within(mentions, span).some(({ type }) => type === 'ORG' || type === 'PERSON')
  return !named && !POSSESSIVE.test(words) && words.split(' ').length >= FEWEST_WORDS
}

const POSSESSIVE = /[’']s\b/u
/** With its article. */
const FEWEST_WORDS = 3

/** What a description by a noun is of; null for none of a person or a body. */
function typeOf(head: Token | null): MentionType | null {
  if (head?.xpos !== 'NN') return null
  const lemma = head.lemma.toLowerCase()
  if (kindOfThing(lemma)?.thing === 'person') return 'PERSON'
  return kindOfThing(lemma)?.thing === 'company' || namesBody(lemma) ? 'ORG' : null
}
