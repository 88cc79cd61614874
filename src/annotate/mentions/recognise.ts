import type { Article, Span } from '../../article/article.ts'
import type { Document } from '../../language/document.ts'
import { longForms } from './abbreviations.ts'
import { corefer } from './coreference.ts'
import { entityNames, type Named } from './entities.ts'
import { bodies, peoples, seats, shortStates } from './listed.ts'
import type { Entity, Mention, MentionType, Names } from './mention.ts'
import { standsForState, standsInPlace } from './metonymy.ts'
import { placeType, stateNamed } from './places.ts'
import { references } from './references.ts'
import { roleBeside } from './roles.ts'
import { settle } from './settle/settle.ts'
import { type NameSpan, nameSpans } from './spans.ts'
import { spanOf, type TokenRun } from './tokens.ts'

interface Reading {
  readonly type: MentionType
  readonly known: string | null
  readonly metonym: boolean
}

/** The type of a name, and the entity where lists tell it. A capital can stand for its state only where the article names that too. */
function readingOf(document: Document, span: NameSpan, text: string, statesNamed: ReadonlySet<string>): Reading {
  const plain = text.replace(/\s+/g, ' ')
  const short = span.rule === 'short-state' ? shortStates().get(plain) : undefined
  if (short) return { type: 'GPE', known: short, metonym: false }
  const state = stateNamed(plain)
  if (seats().has(plain)) {
    const there = standsInPlace(document, span)
    return { type: there ? 'FAC' : 'ORG', known: plain, metonym: !there }
  }
  if (span.kind === 'NORP')
    return { type: 'NORP', known: state?.state.name ?? peoples().get(plain) ?? null, metonym: false }
  if (state && state.by !== 'demonym' && span.kind !== 'PERSON') {
    if (state.by === 'name') return { type: 'GPE', known: state.state.name, metonym: false }
    const metonym = statesNamed.has(state.state.name) && standsForState(document, span)
    return { type: 'GPE', known: metonym ? state.state.name : state.state.capital, metonym }
  }
  if (state && span.kind !== 'PERSON') return { type: 'NORP', known: state.state.name, metonym: false }
  const known = bodies().get(plain)?.body ?? null
  if (span.kind === 'PLACE') return { type: placeType(plain), known: null, metonym: false }
  return { type: span.kind, known: span.kind === 'ORG' ? known : null, metonym: false }
}

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
  const statesNamed = new Set(
    texts.flatMap((text) => {
      const state = stateNamed(text.replace(/\s+/g, ' '))
      return state && state.by !== 'capital' ? [state.state.name] : []
    }),
  )
  const readings = spans.map((span, n) => readingOf(document, span, texts[n], statesNamed))
  const long = longForms(document, spans)
  const named = spans.map(
    ({ firstToken, endToken }, n): Named => ({
      text: texts[n],
      words: tokens.slice(firstToken, endToken).map(({ form }) => form),
      type: readings[n].type,
      known: readings[n].known,
      longForm: long.get(n) ?? null,
    }),
  )
  const entity = entityNames(named)
  const besides = spans.map((span, n) => (span.kind === 'PERSON' ? roleBeside(document, spans, n) : null))
  const mentions = spans.map((_, n): Mention => {
    const role = besides[n]
    return {
      ...offsets[n],
      text: texts[n],
      type: readings[n].type,
      entity: entity[n],
      metonym: readings[n].metonym,
      role: role ? slice(role) : null,
      rule: spans[n].rule,
    }
  })
  const entities = entitiesOf(article.text, mentions)
  const links = corefer(document, { mentions, entities, references: [] })
  return { mentions, entities, references: references(document, links) }
}

function entitiesOf(text: string, mentions: readonly Mention[]): Entity[] {
  const places = new Map<string, number[]>()
  mentions.forEach(({ entity, type }, n) => {
    const key = `${type === 'NORP' ? 'NORP' : ''}:${entity}`
    const list = places.get(key)
    if (list) list.push(n)
    else places.set(key, [n])
  })
  return [...places.values()].map((indices) => {
    const own = indices.map((n) => mentions[n])
    const roles = own.flatMap(({ role }) => (role ? [role] : []))
    return {
      name: own[0].entity,
      type: own[0].type,
      names: [...new Set(own.map(({ text: name }) => name))],
      roles: [...new Set(roles.map(({ start, end }) => text.slice(start, end)))],
      affiliation: roles.length ? affiliationIn(mentions, roles) : null,
      mentions: indices,
    }
  })
}

/** The body, else the state, that stands in a person's roles. */
function affiliationIn(mentions: readonly Mention[], roles: readonly { start: number; end: number }[]): string | null {
  const inside = mentions.filter(
    ({ start, end, type }) => type !== 'PERSON' && roles.some((role) => role.start <= start && end <= role.end),
  )
  return (inside.find(({ type }) => type === 'ORG') ?? inside[0])?.entity ?? null
}
