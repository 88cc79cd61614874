import type { Annotations } from '../../annotate/annotations.ts'
import type { Entity, Mention } from '../../annotate/mentions/mention.ts'
import { holds } from '../../article/span.ts'
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

/** Two entities that were taken for one. */
interface Parting {
  readonly entity: Entity
  /** The name of the one who leaves, and of the one who stays. */
  readonly leaves: string
  readonly stays: string
  /** The mentions that go with the one who leaves, by place. */
  readonly leaving: ReadonlySet<number>
}

function parted(annotations: Annotations, names: readonly [string, string]): Annotations {
  const parting = partingOf(annotations, names)
  if (!parting) return annotations
  const { entity, leaves, stays, leaving } = parting
  const renamed = (name: string, isLeaver: boolean): string => (name !== entity.name ? name : isLeaver ? leaves : stays)
  const leavingSpans = [...leaving].map((place) => annotations.mentions[place] as Mention)
  return {
    ...annotations,
    mentions: annotations.mentions.map((mention, place) => ({
      ...mention,
      entity: leaving.has(place) ? leaves : renamed(mention.entity, false),
    })),
    entities: annotations.entities.flatMap((one) => (one === entity ? twoOf(parting) : one)),
    references: annotations.references.map((one) => ({ ...one, entity: renamed(one.entity, false) })),
    attributions: annotations.attributions.map((one) => {
      const isLeavers = one.source.some((span) => leavingSpans.some((mention) => holds(span, mention)))
      const { speaker } = one
      const name = speaker.name && renamed(speaker.name, isLeavers)
      return { ...one, speaker: { ...speaker, name, names: speaker.names.map((each) => renamed(each, isLeavers)) } }
    }),
  }
}

/** The entity that bears both names, and what of it leaves; null where nothing or all of it would. */
function partingOf({ entities, mentions }: Annotations, [first, second]: readonly [string, string]): Parting | null {
  const [staying, going] = [nameKey(first), nameKey(second)]
  const entity = entities.find((one) => bears(one, staying) && bears(one, going))
  if (!entity) return null
  const leaving = new Set(entity.mentions.filter((place) => nameKey(mentions[place]?.text ?? '') === going))
  if (leaving.size === 0 || leaving.size === entity.mentions.length) return null
  // The fullest name goes with whom it names.
  const stays = nameKey(entity.name) === going ? first : entity.name
  return { entity, leaves: second, stays, leaving }
}

const twoOf = ({ entity, leaves, stays, leaving }: Parting): readonly [Entity, Entity] => [
  {
    ...entity,
    name: stays,
    names: entity.names.filter((name) => nameKey(name) !== nameKey(leaves)),
    mentions: entity.mentions.filter((place) => !leaving.has(place)),
  },
  { ...entity, name: leaves, names: [leaves], roles: [], affiliation: null, mentions: [...leaving] },
]

const bears = ({ name, names }: Entity, key: string): boolean => [name, ...names].some((each) => nameKey(each) === key)
