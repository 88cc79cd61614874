import type { Article, Span } from '../../article/article.ts'
import type { Document } from '../../language/document.ts'
import { disjoint, within } from '../../language/search.ts'
import { corefer } from './coreference/coreference.ts'
import { references } from './coreference/references.ts'
import { longForms } from './entities/abbreviations.ts'
import { entityNames, type Named } from './entities/entities.ts'
import { profiles } from './entities/profiles.ts'
import { readings } from './entities/readings.ts'
import { roleBeside } from './entities/roles.ts'
import type { Mention, Names } from './mention.ts'
import { settle } from './settle/settle.ts'
import { nameSpans } from './spans.ts'
import { spanOf, type TokenRun } from './tokens.ts'

/**
 * The people, bodies and places of an article: their names, which of them are one, and what refers back to them.
 * Offsets are UTF-16 units of `article.text`. Pure; linear in the text; nothing throws.
 */
export function recogniseMentions(article: Article, document: Document): Names {
  const spans = settle(document, nameSpans(document))
  const { tokens } = document
  const slice = (run: TokenRun): Span => spanOf(document, run)
  const offsets = spans.map(slice)
  const texts = offsets.map(({ start, end }) => article.text.slice(start, end))
  const read = readings(document, spans, texts)
  const long = longForms(document, spans)
  const furniture = disjoint(article.boilerplate)
  const named = spans.map(
    ({ firstToken, endToken }, n): Named => ({
      text: texts[n],
      words: tokens.slice(firstToken, endToken).map(({ form }) => form),
      type: read[n].type,
      known: read[n].known,
      longForm: long.get(n) ?? null,
      aside: within(furniture, offsets[n]).length > 0,
    }),
  )
  const entity = entityNames(named)
  const besides = spans.map((span, n) => (span.kind === 'PERSON' ? roleBeside(document, spans, n) : null))
  const mentions = spans.map((_, n): Mention => {
    const role = besides[n]
    return {
      ...offsets[n],
      text: texts[n],
      type: read[n].type,
      entity: entity[n],
      metonym: read[n].metonym,
      role: role ? slice(role) : null,
      rule: spans[n].rule,
    }
  })
  const entities = profiles(article.text, mentions)
  const links = corefer(document, { mentions, entities, references: [] })
  return { mentions, entities, references: references(document, links) }
}
