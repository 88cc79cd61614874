import type { Entity } from '../mention.ts'
import { type Attention, attention } from './salience.ts'

export type Gender = 'm' | 'f'

/** Somebody or some body that the text speaks of without a name: "a man", "the coalition". */
export interface Unnamed {
  readonly unnamed: 'person' | 'body'
  readonly gender: Gender | null
}

/** Whom a text speaks of. */
export type Held = Entity | Unnamed

export const isNamed = (held: Held): held is Entity => !('unnamed' in held)

/** Whom and what a text has in mind at one point. */
export interface Mind {
  readonly people: Attention<Held>
  readonly bodies: Attention<Held>
  readonly places: Attention<Entity>
}

/** A mind before the text begins. */
export const openMind = (): Mind => ({ people: attention(), bodies: attention(), places: attention() })

/** Goes on to another sentence. */
export function fade(mind: Mind, sentences: number): void {
  for (const attended of [mind.people, mind.bodies, mind.places]) attended.fade(sentences)
}

/** Brings an entity to mind; `mention` is where it is named. */
export function note({ people, bodies, places }: Mind, entity: Held, weight: number, mention: number): void {
  if (!isNamed(entity)) (entity.unnamed === 'person' ? people : bodies).raise(entity, weight, mention)
  else if (entity.type === 'PERSON') people.raise(entity, weight, mention)
  else if (entity.type === 'ORG') bodies.raise(entity, weight, mention)
  else if (entity.type === 'GPE') places.raise(entity, weight, mention)
}
