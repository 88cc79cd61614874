import type { Span } from '../../../article/article.ts'
import type { Document } from '../../../language/document.ts'
import { relatives } from '../lists/listed.ts'
import type { Entity, MentionType, Names } from '../mention.ts'
import { mentionAtTokens, NONE, tokensIn } from '../tokens.ts'
import { corefer } from './coreference.ts'

/** Who or what a noun phrase or pronoun stands for. */
export interface Resolved {
  /** The entity's name; those of two who stand together are joined by "and". */
  readonly name: string
  /** One name, or more where several stand together. */
  readonly names: readonly string[]
  readonly type: MentionType
  /** The first role that the article gives, as worded. */
  readonly role: string | null
  readonly affiliation: string | null
  /** The name that tells who is meant, where the span itself does not. */
  readonly antecedent: Span | null
}

/** Marks that end the core of a noun phrase, as a relative pronoun or a preposition does: what follows only describes it. */
const CLOSING = /^[,;:(–—]$/

/** What follows is said of the phrase, and no part of it. */
const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX'])

/**
 * Tells whom a noun phrase or pronoun of the document stands for: a name in it, or the name that its pronoun or common noun refers
 * back to; null where it names nobody ("officials", "a spokesman").
 */
export function resolver(document: Document, names: Names): (span: Span) => Resolved | null {
  const { tokens } = document
  const { mentions, entities } = names
  const links = corefer(document, names)
  const entityOf = new Map<number, Entity>(entities.flatMap((entity) => entity.mentions.map((m) => [m, entity])))
  const mentionAt = mentionAtTokens(document, mentions)

  const resolved = (found: readonly Entity[], antecedent: Span | null): Resolved => ({
    name: found.map(({ name }) => name).join(' and '),
    names: found.map(({ name }) => name),
    type: found[0].type,
    role: found[0].roles[0] ?? null,
    affiliation: found[0].affiliation,
    antecedent,
  })

  return (span) => {
    const { firstToken, endToken } = tokensIn(document, span)
    let end = firstToken
    while (end < endToken && !closes(end, firstToken)) end++
    while (end > firstToken + 1 && /^(?:['’]s?|\p{P})$/u.test(tokens[end - 1].form)) end--
    if (end <= firstToken) return null
    const last = mentionAt[end - 1]
    if (last !== NONE && mentions[last].type !== 'NORP') {
      const named = [...new Set([...partners(firstToken, end, last), last].map((m) => entityOf.get(m) as Entity))]
      return resolved(named, null)
    }
    const person = titled(firstToken, end, endToken)
    if (person) return resolved([person], null)
    const link = links.get(end - 1)
    if (!link) return null
    const { start, end: stop } = mentions[link.mention]
    return resolved([link.entity], { start, end: stop })
  }

  /** Whether the core of a phrase ends before this token: no name goes on there. */
  function closes(t: number, firstToken: number): boolean {
    if (t === firstToken || (mentionAt[t] !== NONE && mentionAt[t] === mentionAt[t - 1])) return false
    const { form, upos } = tokens[t]
    return CLOSING.test(form) || relatives().has(form) || upos === 'ADP'
  }

  /**
   * The person to whose name a phrase leads, without a comma or behind one: "Secretary of State Ada Holm", "lead author of the
   * study, Professor Ada Holm". What a verb behind the phrase's core brings in is no part of it.
   */
  function titled(firstToken: number, core: number, endToken: number): Entity | null {
    for (let t = firstToken; t < endToken && !(t >= core && isClause(t)); t++) {
      const mention = mentionAt[t]
      if (mention === NONE || mentionAt[t + 1] === mention || mentions[mention].type !== 'PERSON') continue
      const { firstToken: first } = tokensIn(document, mentions[mention])
      const { role } = mentions[mention]
      const opening = role && role.end <= tokens[first].start ? tokensIn(document, role).firstToken : first
      const isBeside = opening > firstToken && tokens[opening - 1].form === ','
      const leads = isBeside || (opening < first && opening <= firstToken)
      if (leads && (t + 1 === endToken || closes(t + 1, firstToken))) return entityOf.get(mention) as Entity
    }
    return null
  }

  /** Whether a clause goes on or opens at this token. */
  function isClause(t: number): boolean {
    return VERBAL.has(tokens[t].upos) || relatives().has(tokens[t].form)
  }

  /** The names that "and" joins to the last one: "Sullivan and Andriy Yermak". */
  function partners(firstToken: number, end: number, last: number): number[] {
    for (let t = end - 1; t > firstToken; t--) {
      if (tokens[t].form !== 'and' && tokens[t].form !== '&') continue
      const before = mentionAt[t - 1]
      return before !== NONE && before !== last && mentions[before].type === mentions[last].type ? [before] : []
    }
    return []
  }
}
