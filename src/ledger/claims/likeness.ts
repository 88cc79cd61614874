import { rarity } from '../../story/grouping/rarity.ts'
import { term as folded } from '../../story/grouping/term.ts'
import type { Statement } from './statement.ts'
import { commonWordFor, withCommonWords } from './synonyms.ts'
import { FIGURE, NAME } from './terms.ts'

/** Weight of a name, and of a figure: rarer than most words, since "143 million" alone nearly tells the claim. */
const NAME_WEIGHT = 4
const FIGURE_WEIGHT = 6
/** Small counts ("two men") are everywhere. */
const SMALL = 10
const SMALL_WEIGHT = 2.5

/** How much a term tells in news at large. */
function general(term: string): number {
  if (term.startsWith(NAME)) return NAME_WEIGHT
  if (term.startsWith(FIGURE)) return Number.parseFloat(term.slice(1)) <= SMALL ? SMALL_WEIGHT : FIGURE_WEIGHT
  return rarity(folded(term))
}

/** A term of one statement in so many tells all that it tells in news at large, however many more the story has. */
const MANY = 1000

/**
 * How much each term tells: its rarity in news at large, less what half the story says anyway.
 * A name that every statement of the story holds tells nothing of which statement it is.
 */
export function weightsOf(statements: readonly Pick<Statement, 'terms'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { terms } of statements) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const most = Math.log(1 + Math.min(statements.length, MANY))
  const share = (count: number): number => Math.min(most, Math.log(1 + statements.length / count))
  return new Map([...counts].map(([term, count]) => [term, (general(term) * share(count)) / most]))
}

/** A story's terms, the weightiest first, with what each weighs. */
export interface Scale {
  readonly terms: readonly string[]
  readonly weights: Float64Array
}

/** A statement's terms as places in a scale, ascending, with what they weigh together. */
export interface Weighed {
  readonly places: readonly number[]
  readonly weight: number
}

/** The scale of some statements, and each of them weighed on it: many pairs of them are compared. */
export function weighed(statements: readonly Statement[]): {
  readonly scale: Scale
  readonly weighed: readonly Weighed[]
} {
  const compared = statements.map(({ terms }) => ({ terms: withCommonWords(terms) }))
  const weights = weightsOf(compared)
  // A word that two share weighs what it tells, and synonyms what the commonest of them does.
  const weight = (term: string): number => {
    const common = commonWordFor(term)
    return Math.max(0, (weights.get(term) ?? 0) - (common === null ? 0 : (weights.get(common) ?? 0)))
  }
  const terms = [...weights.keys()].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
  const placeOf = new Map(terms.map((term, place) => [term, place]))
  return {
    scale: { terms, weights: Float64Array.from(terms, weight) },
    weighed: compared.map((one) => ({
      places: one.terms.map((term) => placeOf.get(term) as number).sort((a, b) => a - b),
      weight: one.terms.reduce((sum, term) => sum + weight(term), 0),
    })),
  }
}

/** What two statements have in common. */
export interface Likeness {
  /** Weight of the shared terms. */
  readonly common: number
  /** The same, as a share of the lighter statement's weight, and of both together. */
  readonly containment: number
  readonly jaccard: number
}

const likenessOf = (common: number, a: Weighed, b: Weighed): Likeness => {
  const lighter = Math.min(a.weight, b.weight)
  return {
    common,
    containment: lighter > 0 ? common / lighter : 0,
    jaccard: common > 0 ? common / (a.weight + b.weight - common) : 0,
  }
}

/** What two statements have in common, by the terms of both and what these weigh. */
export function likeness(a: Weighed, b: Weighed, { weights }: Scale): Likeness {
  const other = new Set(b.places)
  let common = 0
  for (const place of a.places) if (other.has(place)) common += weights[place] as number
  return likenessOf(common, a, b)
}

/** Tells what statements have in common with one: it is laid out once for all that are compared with it in a row. */
export function likenessTo({ terms, weights }: Scale): (one: Weighed) => (other: Weighed) => Likeness {
  const laid = new Float64Array(terms.length)
  let before: readonly number[] = []
  return (one) => {
    for (const place of before) laid[place] = 0
    for (const place of one.places) laid[place] = weights[place] as number
    before = one.places
    return (other) => {
      let common = 0
      for (const place of other.places) common += laid[place] as number
      return likenessOf(common, other, one)
    }
  }
}

/** The terms that two statements share, the weightiest first. */
export function sharedTerms(a: Weighed, b: Weighed, { terms }: Scale): readonly string[] {
  const other = new Set(b.places)
  return [...a.places].filter((place) => other.has(place)).map((place) => terms[place] as string)
}
