import type { Span } from '../../article/article.ts'
import type { Document } from '../../language/document.ts'
import { bodyNouns, firstNames, type Gender, placeNouns, roles, titles } from './listed.ts'
import type { Entity, Mention, MentionType, Names } from './mention.ts'

/** Who or what a noun phrase or pronoun stands for. */
export interface Resolved {
  /** The entity's name; two who stand together are joined by "and". */
  readonly name: string
  /** One name, or more where several stand together. */
  readonly names: readonly string[]
  readonly type: MentionType
  readonly role: string | null
  readonly affiliation: string | null
  /** The name that tells who is meant, where the span itself does not. */
  readonly antecedent: Span | null
}

/** How far back a pronoun looks, in sentences. */
const SIGHT = 6

const genderWord = (form: string): 'm' | 'f' | null =>
  /^(he|him|his|himself)$/i.test(form) ? 'm' : /^(she|her|hers|herself)$/i.test(form) ? 'f' : null

/** Tells whom a span of the document stands for; null where it names nobody. */
export function resolver(document: Document, names: Names): (span: Span) => Resolved | null {
  const { tokens } = document
  const { mentions, entities } = names
  const entityOf = new Map<number, Entity>(entities.flatMap((entity) => entity.mentions.map((m) => [m, entity])))
  const tokenAt = new Map(tokens.map((token) => [token.start, token.index]))
  const genders = new Map(entities.map((entity) => [entity, genderOf(document, entity, mentions)]))

  const from = (index: number, antecedent: boolean): Resolved => {
    const entity = entityOf.get(index) as Entity
    const { start, end } = mentions[index]
    return {
      name: entity.name,
      names: [entity.name],
      type: mentions[index].type,
      role: entity.roles[0] ?? null,
      affiliation: entity.affiliation,
      antecedent: antecedent ? { start, end } : null,
    }
  }
  const lastBefore = (offset: number, fits: (mention: Mention, entity: Entity) => boolean): number => {
    for (let m = mentions.length - 1; m >= 0; m--) {
      if (mentions[m].end <= offset && fits(mentions[m], entityOf.get(m) as Entity)) return m
    }
    return -1
  }

  const person = (offset: number, gender: 'm' | 'f'): Resolved | null => {
    const at = tokens.find(({ start }) => start === offset)
    if (!at) return null
    let best = -1
    let most = Number.NEGATIVE_INFINITY
    for (let m = 0; m < mentions.length && mentions[m].end <= offset; m++) {
      if (mentions[m].type !== 'PERSON') continue
      const known = genders.get(entityOf.get(m) as Entity) ?? 'mf'
      if (known !== 'mf' && known !== gender) continue
      const head = tokens[tokenAt.get(mentions[m].start) ?? 0]
      const distance = at.sentence - head.sentence
      if (distance > SIGHT) continue
      const subject = subjectIn(document, mentions[m]) ? 2 : 0
      const value = subject - 1.5 * distance + (known === gender ? 1 : 0) + 0.01 * m
      if (value > most) {
        most = value
        best = m
      }
    }
    return best < 0 ? null : from(best, true)
  }

  return (span) => {
    const inside = tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
    if (!inside.length) return null
    const words = inside.filter(({ upos }) => upos !== 'PUNCT')
    if (words.length === 1) {
      const gender = genderWord(words[0].form)
      if (gender) return person(words[0].start, gender)
      if (words[0].upos === 'PRON') return null
    }
    const cut = inside.findIndex(
      ({ form, upos }, i) => i > 0 && (/^[,;(]$/.test(form) || upos === 'ADP' || /^(who|which|that)$/.test(form)),
    )
    const core = (cut < 0 ? inside : inside.slice(0, cut)).filter(
      ({ upos, form }) => upos !== 'PUNCT' && upos !== 'PART' && !/^['’]s?$/.test(form),
    )
    if (!core.length) return null
    const last = core[core.length - 1]
    const own = mentions.flatMap((mention, m) => (mention.start >= span.start && mention.end <= span.end ? [m] : []))
    const heads = own.filter((m) => mentions[m].end === last.end && mentions[m].type !== 'NORP')
    if (heads.length) {
      const others = own.filter(
        (m) =>
          mentions[m].end < mentions[heads[0]].start &&
          mentions[m].type === mentions[heads[0]].type &&
          tokens[(tokenAt.get(mentions[m].start) ?? 0) + mentions[m].text.split(/\s+/).length]?.form === 'and',
      )
      const all = [...others, heads[0]].map((m) => from(m, false))
      return all.length === 1
        ? all[0]
        : { ...all[0], name: all.map(({ name }) => name).join(' and '), names: all.map(({ name }) => name) }
    }
    const together = own.filter((m) => mentions[m].type === 'PERSON')
    if (
      together.length === 2 &&
      inside.some(({ form }) => form === 'and') &&
      mentions[together[0]].start <= span.start + 30
    ) {
      const all = together.map((m) => from(m, false))
      return { ...all[0], name: all.map(({ name }) => name).join(' and '), names: all.map(({ name }) => name) }
    }
    const noun = last.lemma.toLowerCase()
    if (last.xpos.endsWith('S') || /^(a|an|some|one|another)$/i.test(core[0].form)) return null
    const appositive = own.find(
      (m) => mentions[m].type === 'PERSON' && tokens[(tokenAt.get(mentions[m].start) ?? 0) - 1]?.form === ',',
    )
    if (roles().has(noun)) {
      if (appositive !== undefined) return from(appositive, false)
      const of = own.map((m) => mentions[m].entity)
      const holder = lastBefore(
        span.start,
        (mention, entity) =>
          mention.type === 'PERSON' &&
          entity.roles.some((role) => role.toLowerCase().includes(noun)) &&
          (!of.length || of.some((name) => entity.affiliation === name)),
      )
      if (holder >= 0) return from(holder, true)
      const later = mentions.findIndex(
        (mention, m) =>
          mention.type === 'PERSON' &&
          (entityOf.get(m) as Entity).roles.some((role) => role.toLowerCase().includes(noun)) &&
          of.length > 0 &&
          of.some((name) => (entityOf.get(m) as Entity).affiliation === name),
      )
      return later >= 0 ? from(later, true) : null
    }
    if (bodyNouns().has(noun)) {
      const body = lastBefore(
        span.start,
        (mention, entity) => mention.type === 'ORG' && entity.names.some((name) => name.toLowerCase().includes(noun)),
      )
      return body >= 0 ? from(body, true) : null
    }
    if (placeNouns().get(noun) === 'state') {
      const state = lastBefore(span.start, (mention) => mention.type === 'GPE')
      return state >= 0 ? from(state, true) : null
    }
    return null
  }
}

/** Whether a name is, or is part of, the subject of its clause. */
function subjectIn({ tokens }: Document, mention: Mention): boolean {
  return tokens.some(
    ({ start, end, deprel }) => start >= mention.start && end <= mention.end && deprel.startsWith('nsubj'),
  )
}

function genderOf({ text, tokens }: Document, entity: Entity, mentions: readonly Mention[]): Gender {
  if (entity.type !== 'PERSON') return 'mf'
  for (const m of entity.mentions) {
    const { role } = mentions[m]
    if (!role) continue
    const words = text.slice(role.start, role.end).toLowerCase().split(/\s+/)
    for (const word of words) {
      const gender = titles().get(word)?.gender ?? roles().get(word)
      if (gender) return gender
    }
  }
  void tokens
  return firstNames().get(entity.name.split(/\s+/)[0]) ?? 'mf'
}
