import type { Span } from '../../article/article.ts'
import { lexicon } from '../../lexicon.ts'
import type { Entity, Mention, Names } from '../mentions/mention.ts'
import { anonymity } from './anonymity.ts'
import type { Speaker } from './attribution.ts'
import type { Source } from './sources.ts'
import { type Run, relation, type Syntax } from './syntax.ts'

const documents = new Set(lexicon<{ readonly lemma: string }>('attributions-documents').map((entry) => entry.lemma))

const NOBODY: Speaker = {
  name: null,
  names: [],
  kind: 'none',
  role: null,
  affiliation: null,
  anonymous: false,
  anonymity: null,
  antecedent: null,
}

/** Who the source is, by the names that stand in it or those that its pronoun or role stands for. */
export function speaker(syntax: Syntax, names: Names, source: Source, content: readonly Run[]): Speaker {
  if (!source.run) return NOBODY
  const { tokens } = syntax
  const span = { start: tokens[source.run.first].start, end: tokens[source.run.last].end }
  const inside = names.mentions.filter((m) => m.start >= span.start && m.end <= span.end)
  const heads = speakersIn(syntax, source, inside)
  const entities = new Map(names.entities.map((entity) => [entity.name, entity]))
  const reference = heads.length
    ? undefined
    : names.references.find(
        (r) =>
          r.start < span.end &&
          r.end > span.start &&
          r.start <= tokens[source.head].start &&
          r.end >= tokens[source.head].end,
      )
  const resolved = heads.length ? heads.map((m) => m.entity) : reference ? [reference.entity] : []
  const found = [...new Set(resolved)]
  const entity = found.length ? entities.get(found[0]) : undefined
  const { anonymous, wording } = anonymity(syntax, source, content, found.length > 0)
  const owner = inside.find((m) => !heads.includes(m) && m.type !== 'PERSON')
  return {
    name: found.length ? found.join(' and ') : null,
    names: found,
    kind: kindOf(syntax, source, entity, heads[0]),
    role: roleOf(syntax, entity, heads[0]),
    affiliation: entity?.affiliation ?? owner?.entity ?? null,
    anonymous,
    anonymity: wording,
    antecedent: reference ? antecedent(names, entity, span) : null,
  }
}

/** The mentions that are the head of the source or stand beside it: apposition, coordination, the name after its title. */
function speakersIn(syntax: Syntax, source: Source, inside: readonly Mention[]): Mention[] {
  const { tokens } = syntax
  const head = source.head
  const counts = (i: number): boolean => {
    if (i === head) return true
    const rel = relation(tokens[i])
    const up = tokens[i].head
    return (
      (rel === 'appos' || rel === 'flat' || rel === 'conj') &&
      up >= 0 &&
      (up === head || (tokens[up].head === head && relation(tokens[up]) !== 'nmod'))
    )
  }
  const found = inside.filter((mention) => {
    for (let i = source.run?.first ?? 0; i <= (source.run?.last ?? -1); i++)
      if (tokens[i].start >= mention.start && tokens[i].end <= mention.end && counts(i)) return true
    return false
  })
  const people = found.filter((m) => m.type === 'PERSON')
  return people.length ? people : found.filter((m) => m.type !== 'NORP' || m.start <= tokens[head].start)
}

function antecedent(names: Names, entity: Entity | undefined, span: Span): Span | null {
  let nearest: Mention | null = null
  for (const i of entity?.mentions ?? []) {
    const mention = names.mentions[i]
    if (mention && mention.end <= span.start) nearest = mention
  }
  return nearest && { start: nearest.start, end: nearest.end }
}

function kindOf(
  syntax: Syntax,
  source: Source,
  entity: Entity | undefined,
  mention: Mention | undefined,
): Speaker['kind'] {
  const type = entity?.type ?? mention?.type
  if (type === 'PERSON') return 'person'
  const head = syntax.tokens[source.head]
  if (documents.has(head.lemma.toLowerCase())) return 'document'
  if (type) return 'body'
  if (head.xpos === 'NNS' || head.lemma === 'they' || head.lemma === 'we' || head.upos === 'NUM') return 'group'
  return 'person'
}

function roleOf(syntax: Syntax, entity: Entity | undefined, mention: Mention | undefined): string | null {
  if (mention?.role) return syntax.document.text.slice(mention.role.start, mention.role.end)
  return entity?.roles[0] ?? null
}
