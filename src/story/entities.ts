import type { Annotations } from '../annotate/annotations.ts'
import { joined } from './disjoint.ts'
import { type Merge, rules } from './entities/merges.ts'
import { type Bearer, bearers, commonest, nameKey, typeOf } from './entities/occurrence.ts'
import type { StoryEntity } from './story.ts'

/** The persons, bodies and places of some articles, each once however it is named, by how often they are. */
export function storyEntities(articles: readonly Annotations[]): readonly StoryEntity[] {
  const one = merged(articles)
  const nameOf = index(one)
  return one
    .map(({ members, merges }) => entity(members, merges, nameOf))
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.name < b.name ? -1 : 1))
}

/**
 * The name of the story's entity that an article's entity is.
 * @returns a function of an article's id and a name that `Entity.name` holds there; null for a name that no entity has
 */
export function entityIndex(articles: readonly Annotations[]): (article: string, name: string) => string | null {
  const nameOf = index(merged(articles))
  return (_article, name) => nameOf(name)
}

interface Merged {
  readonly members: readonly Bearer[]
  readonly merges: readonly Merge[]
}

function merged(articles: readonly Annotations[]): readonly Merged[] {
  const all = bearers(articles)
  const merges: Merge[] = []
  for (const rule of rules) {
    const sets = joined(all.length, pairs(merges))
    const setOf = new Map(sets.flatMap((set, place) => set.map((member) => [member, place])))
    merges.push(...rule(all, (a, b) => a === b || (setOf.has(a) && setOf.get(a) === setOf.get(b))))
  }
  const sets = joined(all.length, pairs(merges))
  const grouped = new Set(sets.flat())
  const single = all.flatMap((_, place) => (grouped.has(place) ? [] : [[place]]))
  return [...sets, ...single].map((set) => {
    const members = new Set(set)
    return { members: set.map((place) => all[place]), merges: merges.filter(({ a }) => members.has(a)) }
  })
}

const pairs = (merges: readonly Merge[]): readonly (readonly [number, number])[] => merges.map(({ a, b }) => [a, b])

function index(one: readonly Merged[]): (name: string) => string | null {
  const names = new Map<string, string>()
  for (const { members } of one) {
    const name = fullest(members)
    for (const { occurrences } of members) for (const { entity } of occurrences) names.set(nameKey(entity.name), name)
  }
  return (name) => names.get(nameKey(name)) ?? null
}

function entity(
  members: readonly Bearer[],
  merges: readonly Merge[],
  nameOf: (name: string) => string | null,
): StoryEntity {
  const occurrences = members.flatMap((member) => member.occurrences)
  const affiliations = occurrences.flatMap(({ entity: { affiliation } }) =>
    affiliation === null ? [] : [[nameOf(affiliation) ?? affiliation, 1] as const],
  )
  return {
    name: fullest(members),
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

/** The name in most articles among those of more than one word, else among all; a body's long name before its initials. */
function fullest(members: readonly Bearer[]): string {
  const long = members.filter(({ words }) => words.length > 1)
  return commonest((long.length > 0 ? long : members).map(({ name, occurrences }) => [name, occurrences.length]))
}
