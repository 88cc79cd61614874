import type { Annotations } from '../annotate/annotations.ts'
import type { KeptCorrection } from './correction.ts'
import { type NamePairs, namePairs } from './corrections/names.ts'
import { BY_PERSON } from './corrections/speakers.ts'
import { joined } from './disjoint.ts'
import type { Merge } from './entities/merges/merge.ts'
import { rules } from './entities/merges/rules.ts'
import { STATED_BODY } from './entities/merges/stated-bodies.ts'
import { nameWords } from './entities/name.ts'
import { type Bearer, bearers, commonest, nameKey, typeOf } from './entities/occurrence.ts'
import type { StoryEntity } from './story.ts'

/** The story's name of an entity, by an article's id and any name that it has there, or its full name elsewhere. */
export type NameOf = (article: string, name: string) => string | null

/** What the articles of a story name. */
export interface Entities {
  /** Each person, body and place once, however it is named, by how often it is. */
  readonly entities: readonly StoryEntity[]
  readonly nameOf: NameOf
}

/** The persons, bodies and places of some articles, with those made one that are, and those kept apart that a person parted. */
export function resolveEntities(
  articles: readonly Annotations[],
  corrections: readonly KeptCorrection[] = [],
): Entities {
  const one = merged(articles, namePairs(corrections))
  const nameOf = index(one)
  const entities = one
    .map((each) => entity(each, nameOf))
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.name < b.name ? -1 : 1))
  return { entities, nameOf }
}

/** Whom a name of an article stands for among all that the articles name. */
export function entityIndex(articles: readonly Annotations[], corrections: readonly KeptCorrection[] = []): NameOf {
  return index(merged(articles, namePairs(corrections)))
}

interface Merged {
  readonly name: string
  readonly members: readonly Bearer[]
  readonly merges: readonly Merge[]
}

function merged(articles: readonly Annotations[], said: NamePairs): readonly Merged[] {
  const all = bearers(articles)
  const merges = [...saidToBeOne(all, said)]
  for (const rule of rules) {
    const sets = joined(all.length, pairs(merges))
    const setOf = new Map(sets.flatMap((set, place) => set.map((member) => [member, place])))
    const same = (a: number, b: number): boolean => a === b || (setOf.has(a) && setOf.get(a) === setOf.get(b))
    merges.push(
      ...allowed(
        rule(all, same).filter(({ a, b }) => !same(a, b)),
        merges,
        all,
        said,
      ),
    )
  }
  const sets = joined(all.length, pairs(merges))
  const first = new Map(sets.flatMap((set) => set.map((member) => [member, set[0]])))
  const one = new Map<number, { members: number[]; merges: Merge[] }>()
  for (const place of all.keys()) {
    const own = one.get(first.get(place) ?? place)
    if (own) own.members.push(place)
    else one.set(place, { members: [place], merges: [] })
  }
  for (const merge of merges) one.get(first.get(merge.a) as number)?.merges.push(merge)
  return [...one.values()].map(({ members, merges }) => ({
    name: fullest(members, merges, all),
    members: members.map((place) => all[place]),
    merges,
  }))
}

/** A person's word comes before every rule. */
const saidToBeOne = (all: readonly Bearer[], { one }: NamePairs): readonly Merge[] =>
  one.flatMap(([first, second]) => {
    const [a, b] = [first, second].map((key) => all.findIndex(({ words }) => words.join(' ') === key))
    return a === undefined || b === undefined || a < 0 || b < 0 || a === b
      ? []
      : [{ a, b, rule: BY_PERSON, because: `a person says that ${all[a]?.name} and ${all[b]?.name} are one` }]
  })

/** Merges that bring no two names together, by whatever way round, that a person has said to be two. */
function allowed(
  offered: readonly Merge[],
  merges: readonly Merge[],
  all: readonly Bearer[],
  { two }: NamePairs,
): readonly Merge[] {
  if (two.length === 0) return offered
  const kept: Merge[] = []
  for (const merge of offered) {
    const sets = joined(all.length, pairs([...merges, ...kept, merge]))
    const keys = sets.map((set) => new Set(set.map((place) => all[place].words.join(' '))))
    if (!two.some(([a, b]) => keys.some((set) => set.has(a) && set.has(b)))) kept.push(merge)
  }
  return kept
}

const pairs = (merges: readonly Merge[]): readonly (readonly [number, number])[] => merges.map(({ a, b }) => [a, b])

/** An article's full names win over its short ones, and its own names over those of other articles. */
function index(one: readonly Merged[]): NameOf {
  // A name's key is worked out once, however many articles have the name and however often it is asked for.
  const keys = new Map<string, string>()
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? nameKey(name)
    keys.set(name, key)
    return key
  }
  const full = new Map<string, string>()
  const short = new Map<string, string>()
  const elsewhere = new Map<string, string>()
  for (const { name, members } of one) {
    for (const { annotations, entity } of members.flatMap((member) => member.occurrences)) {
      const { id } = annotations.article
      full.set(`${id} ${keyOf(entity.name)}`, name)
      elsewhere.set(keyOf(entity.name), name)
      const surname = entity.type === 'PERSON' ? nameWords(entity.name).slice(-1) : []
      for (const each of [...entity.names, ...surname]) {
        const key = `${id} ${keyOf(each)}`
        if (!short.has(key)) short.set(key, name)
      }
    }
  }
  return (article, name) => {
    const key = keyOf(name)
    return full.get(`${article} ${key}`) ?? short.get(`${article} ${key}`) ?? elsewhere.get(key) ?? null
  }
}

function entity({ name, members, merges }: Merged, nameOf: NameOf): StoryEntity {
  const occurrences = members.flatMap((member) => member.occurrences)
  const affiliations = occurrences.flatMap(({ annotations, entity: { affiliation } }) =>
    affiliation === null ? [] : [[nameOf(annotations.article.id, affiliation) ?? affiliation, 1] as const],
  )
  return {
    name,
    type: typeOf(occurrences),
    names: [...new Set(occurrences.flatMap(({ entity: { names } }) => names))].sort(),
    roles: [...new Set(occurrences.flatMap(({ entity: { roles } }) => roles))],
    affiliation: affiliations.length > 0 ? commonest(affiliations) : null,
    evidence: occurrences
      .flatMap(({ annotations, entity: { mentions } }) =>
        mentions.map((place) => {
          const { start, end } = annotations.mentions[place]
          return { article: annotations.article.id, start, end }
        }),
      )
      .sort((a, b) => (a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1)),
    trail: merges.map(({ rule, because }) => ({ rule, because })),
  }
}

/**
 * The name in most articles among those of more than one word, else among all; a body's long name before its initials,
 * but without the state that one report puts before it.
 */
function fullest(places: readonly number[], merges: readonly Merge[], all: readonly Bearer[]): string {
  const stated = merges.filter(({ rule }) => rule === STATED_BODY)
  const meant = stated.length > 0 ? stated.map(({ a }) => a) : places
  const long = meant.filter((place) => all[place].words.length > 1)
  return commonest((long.length > 0 ? long : meant).map((place) => [all[place].name, all[place].occurrences.length]))
}
