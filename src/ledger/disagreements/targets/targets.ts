import type { Field } from '../field.ts'
import type { StatedObjection } from '../objections/objection.ts'
import { accused } from './finders/accused.ts'
import { doubted } from './finders/doubted.ts'
import { named } from './finders/named.ts'
import { nearest } from './finders/nearest.ts'
import { retold } from './finders/retold.ts'
import { sameTopic } from './finders/same-topic.ts'
import type { Finder, Target } from './target.ts'

/** The surest way to tell what is meant goes first; the first that finds something is believed. */
const FINDERS: readonly Finder[] = [
  // What an objection says itself of what it is against is surer than where it stands.
  sameTopic,
  doubted,
  // What is laid at the party's own door, and it answers in words of its own, is nearer than any report that it speaks of.
  accused,
  // Whose words are meant is said: before what is retold in the same sentence, since a statement tells it more fully.
  named,
  retold,
  // Nothing tells what is meant but that it stands near.
  nearest,
]

/** The statements that an objection is aimed at; none where nothing in the story says what it denies. */
export function targetsOf(objection: StatedObjection, field: Field): readonly Target[] {
  for (const find of FINDERS) {
    const found = find(objection, field)
    if (found) return found
  }
  return []
}
