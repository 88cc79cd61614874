import type { Annotations } from '../../annotate/annotations.ts'
import type { Entity } from '../../annotate/mentions/mention.ts'
import type { KeptCorrection } from '../correction.ts'
import { nameKey } from '../entities/occurrence.ts'

/** Pairs of names, as they are compared, that persons have said to be one, or two. */
export interface NamePairs {
  readonly one: readonly (readonly [string, string])[]
  readonly two: readonly (readonly [string, string])[]
}

/** What persons have said of names. */
export function namePairs(corrections: readonly KeptCorrection[]): NamePairs {
  const of = (kind: 'one-entity' | 'two-entities') =>
    corrections.flatMap(({ correction }) =>
      correction.kind === kind ? [[nameKey(correction.names[0]), nameKey(correction.names[1])] as const] : [],
    )
  return { one: of('one-entity'), two: of('two-entities') }
}

/** Parts the entities of an article that bear two names which a person has said to be two. */
export function withNames(annotations: Annotations, corrections: readonly KeptCorrection[]): Annotations {
  return corrections.reduce(
    (left, { correction }) => (correction.kind === 'two-entities' ? parted(left, correction.names) : left),
    annotations,
  )
}

function parted(annotations: Annotations, [stays, leaves]: readonly [string, string]): Annotations {
  const [first, second] = [nameKey(stays), nameKey(leaves)]
  const at = annotations.entities.findIndex((one) => bears(one, first) && bears(one, second))
  const entity = annotations.entities[at]
  if (entity === undefined) return annotations
  const named = (place: number, key: string): boolean => nameKey(annotations.mentions[place]?.text ?? '') === key
  const leaving = new Set(entity.mentions.filter((place) => named(place, second)))
  if (leaving.size === 0 || leaving.size === entity.mentions.length) return annotations
  // The fullest name goes with whom it names.
  const own = nameKey(entity.name) === second ? stays : entity.name
  const rest: Entity = {
    ...entity,
    name: own,
    names: entity.names.filter((name) => nameKey(name) !== second),
    mentions: entity.mentions.filter((place) => !leaving.has(place)),
  }
  const apart: Entity = {
    ...entity,
    name: leaves,
    names: [leaves],
    roles: [],
    affiliation: null,
    mentions: [...leaving],
  }
  const mentions = annotations.mentions.map((mention, place) =>
    leaving.has(place)
      ? { ...mention, entity: leaves }
      : mention.entity === entity.name
        ? { ...mention, entity: own }
        : mention,
  )
  const leavesIn = (start: number, end: number): boolean =>
    [...leaving].some((place) => {
      const mention = mentions[place]
      return mention !== undefined && start <= mention.start && mention.end <= end
    })
  const rename = (name: string, there: boolean): string => (name === entity.name ? (there ? leaves : own) : name)
  return {
    ...annotations,
    mentions,
    entities: [...annotations.entities.slice(0, at), rest, apart, ...annotations.entities.slice(at + 1)],
    references: annotations.references.map((one) => ({ ...one, entity: rename(one.entity, false) })),
    attributions: annotations.attributions.map((one) => {
      const there = one.source.some(({ start, end }) => leavesIn(start, end))
      const { speaker } = one
      return {
        ...one,
        speaker: {
          ...speaker,
          name: speaker.name && rename(speaker.name, there),
          names: speaker.names.map((name) => rename(name, there)),
        },
      }
    }),
  }
}

const bears = ({ name, names }: Entity, key: string): boolean => [name, ...names].some((each) => nameKey(each) === key)
