import { bodyNouns, placeNouns } from '../lists/listed.ts'
import type { Entity, Mention } from '../mention.ts'
import { hasWord, kindOf } from './body-kinds.ts'
import { type Held, isNamed, type Mind } from './mind.ts'
import type { NounPhrase } from './phrases.ts'

/** A word that stands for an entity, with the mention that tells which. */
export interface Link {
  readonly entity: Entity
  /** Index into the mentions. */
  readonly mention: number
  readonly rule: 'pronoun' | 'role' | 'body' | 'place'
}

/** Whom the roles of a text's people make the holders of a noun. */
export type RoleHolders = (noun: string) => ReadonlySet<Entity>

/** What a text tells beside what it has in mind. */
export interface Told {
  readonly holders: RoleHolders
  readonly mentions: readonly Mention[]
  /** Whom a token names or stands for. */
  readonly standingAt: (token: number) => Entity | undefined
}

/** Which named entity a noun phrase stands for, by what the text has in mind; null for none. */
export function referent(phrase: NounPhrase, mind: Mind, { holders, mentions, standingAt }: Told): Link | null {
  if (phrase.kin || phrase.named || !phrase.definite) return null
  const owner = phrase.owner === null ? null : standingAt(phrase.owner)
  // "the centre's chief": of a centre that has no name.
  if (owner === undefined) return null
  const owners = [...phrase.within.map((place) => mentions[place].entity), ...(owner ? [owner.name] : [])]
  if (phrase.sort === 'person') return personMeant(holders(phrase.noun), owners, mind)
  if (owners.length > 0) return null
  return phrase.sort === 'body' ? bodyMeant(phrase, mind) : placeMeant(phrase, mind, mentions)
}

/** "the minister", "Torrania’s minister": who holds the office, of the owner where one is named. */
function personMeant(holders: ReadonlySet<Entity>, owners: readonly string[], { people }: Mind): Link | null {
  const owned = ({ affiliation }: Entity): boolean =>
    owners.length === 0 || (affiliation !== null && owners.includes(affiliation))
  const fits = (held: Held): boolean => isNamed(held) && holders.has(held) && owned(held)
  const found = people.most(fits)
  if (found && isNamed(found.entity)) return { entity: found.entity, mention: found.mention, rule: 'role' }
  const first = [...holders].find(owned)
  return first && (owners.length > 0 || holders.size === 1)
    ? { entity: first, mention: first.mentions[0], rule: 'role' }
    : null
}

/** "the ministry": the body whose name says so, else the one of its kind that is most in mind. */
function bodyMeant({ noun, clause }: NounPhrase, { bodies }: Mind): Link | null {
  const kind = bodyNouns().get(noun)
  const found =
    bodies.most((held) => isNamed(held) && hasWord(held, noun)) ??
    (kind === 'any' || clause ? null : bodies.most((held) => isNamed(held) && kindOf(held) === kind))
  return found && isNamed(found.entity) ? { ...found, entity: found.entity, rule: 'body' } : null
}

/** "the country": the state that is most in mind. */
function placeMeant({ noun }: NounPhrase, { places }: Mind, mentions: readonly Mention[]): Link | null {
  if (placeNouns().get(noun) !== 'state') return null
  const found = places.most((entity) => mentions[entity.mentions[0]].type === 'GPE')
  return found && { ...found, rule: 'place' }
}
