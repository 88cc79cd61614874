import type { Annotations } from '../../annotate/annotations.ts'
import type { Attribution } from '../../annotate/attributions/attribution.ts'
import type { Span } from '../../article/article.ts'
import type { Token } from '../../language/document.ts'
import { within } from '../../language/search.ts'
import type { Giver } from '../ledger.ts'
import { authorBehind } from '../sentence/author.ts'
import { childOf } from '../sentence/clause.ts'
import { namedBy, subjectOf } from '../sentence/subject.ts'
import { bears } from '../words/bearings.ts'
import type { Cast } from './cast.ts'
import { named } from './party.ts'

/**
 * Whose a document is that stands as a source: "a report by the Arrel Institute", "a new Gallup poll", "the council’s
 * evening bulletin"; of "the report" whoever was named for one before.
 */
export function authorOf(report: Annotations, { source, speaker }: Attribution, cast: Cast): Giver | null {
  const noun = source
    .flatMap((span) => within(report.document.tokens, span))
    .find(({ upos, deprel }) => upos === 'NOUN' && deprel !== 'compound')
  if (speaker.kind !== 'document' && !bears(noun?.lemma ?? '', 'document')) return null
  const author = authorIn(source, report) ?? (noun ? authorBefore(noun, report) : null)
  return author ? named(cast.name(report.article.id, author), cast) : null
}

/** Who is named in the words for a document. */
const authorIn = (source: readonly Span[], { mentions }: Annotations): string | null =>
  source.flatMap((span) => within(mentions, span)).find(({ type }) => type === 'ORG' || type === 'PERSON')?.entity ??
  null

/** So many tokens back a document has been told of that is meant by "the report". */
const BACK = 300

const DETERMINER: ReadonlySet<string> = new Set(['det'])
const POSSESSOR: ReadonlySet<string> = new Set(['nmod:poss'])
const OBJECT: ReadonlySet<string> = new Set(['obj'])

/** Who is named as the author of a document told of before: "*Lind* published a report on Monday. *The report* said …". */
function authorBefore(noun: Token, report: Annotations): string | null {
  const { tokens } = report.document
  if (childOf(noun, report, DETERMINER)?.lemma.toLowerCase() !== 'the') return null
  for (let i = noun.index - 1; i >= Math.max(0, noun.index - BACK); i--) {
    const token = tokens[i]
    if (token?.upos !== 'NOUN' || token.lemma !== noun.lemma) continue
    const owner = childOf(token, report, POSSESSOR)
    const author = authorBehind(token, report) ?? (owner ? namedBy(owner, report) : null) ?? publisherOf(token, report)
    if (author) return author
  }
  return null
}

/** "*The institute* published a report". */
function publisherOf(noun: Token, report: Annotations): string | null {
  const verb = OBJECT.has(noun.deprel) ? report.document.tokens[noun.head] : undefined
  const subject = verb && bears(verb.lemma, 'tell') ? subjectOf(verb, report) : undefined
  return subject ? namedBy(subject, report) : null
}
