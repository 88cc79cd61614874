import { NAME } from '../../claims/terms.ts'
import type { Aimed } from '../aimed.ts'
import { partiesOf } from '../targets/parties.ts'

/** Two objections, by their places, of which the first stands first. */
export type Pair = readonly [number, number]

/** Finds objections that are of one matter. */
type Ties = (aimed: readonly Aimed[]) => readonly Pair[]

/** How far apart, in characters, two objections of one party to one thing stand. */
const FOLLOWS_WITHIN = 400

/** "shrugged off the remarks" says nothing of what; what its party will not confirm right behind it does. */
const following: Ties = (aimed) => {
  const byParty = placesBy(aimed, ({ objection: { statement } }) => [
    `${statement.evidence.article} ${statement.giver.origin}`,
  ])
  const startOf = (i: number): number => aimed[i].objection.statement.evidence.start
  return byParty.flatMap((own) => {
    const sorted = [...own].sort((a, b) => startOf(a) - startOf(b))
    return sorted.slice(1).flatMap((i, at): readonly Pair[] => {
      const before = sorted[at]
      const near = startOf(i) - startOf(before) <= FOLLOWS_WITHIN
      const unsaid = aimed[i].targets.length === 0 || aimed[before].objection.topic.stems.length === 0
      return near && unsaid ? [[before, i]] : []
    })
  })
}

/** Terms that two must share, and how many of these must be more than names. */
const ALIKE = { terms: 3, words: 2 }

/** Objections of one party, or of parties of one state, to things that are spoken of in like words. */
const likeTargets: Ties = (aimed) => {
  const terms = aimed.map(
    ({ objection, targets }) =>
      new Set([objection.topic.terms, ...targets.map(({ statement }) => statement.terms)].flat()),
  )
  const alike = (i: number, j: number): boolean => {
    const shared = [...terms[i]].filter((term) => terms[j].has(term))
    return shared.length >= ALIKE.terms && shared.filter(isWord).length >= ALIKE.words
  }
  const byParty = placesBy(aimed, ({ objection, targets }) => (targets.length > 0 ? [...partiesOf(objection)] : []))
  return byParty.flatMap((own) => pairsIn(own, alike))
}

/** Objections of any party to one thing in like words: what each is against holds all that the other is against. */
const likeTopics: Ties = (aimed) => {
  const stemsOf = (i: number): readonly string[] => aimed[i].objection.topic.stems
  const said = [...aimed.keys()].filter((i) => !aimed[i].objection.byContent && saysEnough(stemsOf(i)))
  const holds = (all: readonly string[], some: readonly string[]): boolean => some.every((stem) => all.includes(stem))
  return pairsIn(said, (i, j) => holds(stemsOf(i), stemsOf(j)) || holds(stemsOf(j), stemsOf(i)))
}

/** A matter needs a word besides the names that every line of a story holds. */
const saysEnough = (stems: readonly string[]): boolean => stems.length >= ALIKE.terms && stems.some(isWord)

const isWord = (term: string): boolean => !term.startsWith(NAME)

/** So much of the words for one thing that is rejected are words for the other. */
const MOSTLY = 0.6

/** Objections by one party to what is called by the same words: "denied the affair", "no affair, he said". */
const likeWords: Ties = (aimed) => {
  const alike = (i: number, j: number): boolean => {
    const [a, b] = [i, j].map((place) => aimed[place].objection.topic.stems)
    const shared = a.filter((stem) => b.includes(stem)).length
    return shared > 0 && shared >= MOSTLY * Math.min(a.length, b.length)
  }
  // "did not collude with anybody" holds more words than what it is against.
  const byParty = placesBy(aimed, ({ objection: { statement, byContent } }) =>
    byContent ? [] : [`${statement.giver.origin}`],
  )
  return byParty.flatMap((own) => pairsIn(own, alike))
}

/** What ties objections besides a claim that they share; in no order that matters, since one tie is enough. */
export const TIES: readonly Ties[] = [following, likeTargets, likeTopics, likeWords]

/** The places of some objections by each of their keys. */
function placesBy(aimed: readonly Aimed[], keysOf: (one: Aimed) => readonly string[]): readonly (readonly number[])[] {
  const keyed = aimed.flatMap((one, i) => keysOf(one).map((key) => ({ key, i })))
  return [...Map.groupBy(keyed, ({ key }) => key).values()].map((of) => of.map(({ i }) => i))
}

/** Each is compared with so many before it. */
const COMPARED = 20

/** The pairs of some places that are alike. */
const pairsIn = (places: readonly number[], alike: (i: number, j: number) => boolean): readonly Pair[] =>
  places.flatMap((j, at) =>
    places
      .slice(Math.max(0, at - COMPARED), at)
      .filter((i) => alike(i, j))
      .map((i): Pair => [i, j]),
  )
