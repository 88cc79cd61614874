import { firstNames } from '../lists/listed.ts'
import { stateNamed } from '../lists/places.ts'
import type { NameClass } from '../tagger/labels.ts'
import { type Settling, wordsIn } from './settling.ts'

/** A full name tells more of its last word's kind than that word alone. */
const FULL_NAME = 5

/**
 * The same name is of one kind all through, the commonest; "Singh" is a person where "Sabrina Singh" is one. "Moscow said" has
 * no person in it, unless the article names one in full.
 */
export const agree: Settling = (document, names) => {
  const votes = new Map<string, Map<NameClass, number>>()
  const vote = (text: string, kind: NameClass, by: number): void => {
    const of = votes.get(text) ?? new Map<NameClass, number>()
    votes.set(text, of.set(kind, (of.get(kind) ?? 0) + by))
  }
  const texts = names.map((name) => wordsIn(document, name))
  names.forEach(({ kind, firstToken, endToken }, n) => {
    vote(texts[n], kind, 1)
    if (kind === 'PERSON' && endToken - firstToken > 1) vote(document.tokens[endToken - 1].form, 'PERSON', FULL_NAME)
  })
  return names.map((name, n) => {
    const state = stateNamed(texts[n])
    if (state) {
      const person = firstNames().has(texts[n]) || (votes.get(texts[n])?.get('PERSON') ?? 0) >= FULL_NAME
      return name.kind === 'PERSON' && state.by !== 'demonym' && !person ? { ...name, kind: 'PLACE' } : name
    }
    const [kind] = [...(votes.get(texts[n]) ?? [])].reduce((most, one) => (one[1] > most[1] ? one : most))
    return kind === name.kind ? name : { ...name, kind }
  })
}
