import { rarity } from '../../story/grouping/rarity.ts'
import { term as folded } from '../../story/grouping/term.ts'
import type { Statement } from './statement.ts'
import { FIGURE, NAME } from './terms.ts'

/** Weight of a name, and of a figure: rarer than most words, since "143 million" alone nearly tells the claim. */
const NAME_WEIGHT = 4
const FIGURE_WEIGHT = 6
/** Small counts ("two men") are everywhere. */
const SMALL = 10
const SMALL_WEIGHT = 2.5

function general(term: string): number {
  if (term.startsWith(NAME)) return NAME_WEIGHT
  if (term.startsWith(FIGURE)) return Number.parseFloat(term.slice(1)) <= SMALL ? SMALL_WEIGHT : FIGURE_WEIGHT
  return rarity(folded(term))
}

/**
 * How much each term tells: its rarity in news at large, less what half the story says anyway.
 * A name that every statement of the story holds tells nothing of which statement it is.
 */
export function weightsOf(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { terms } of statements) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const most = Math.log(1 + statements.length)
  return new Map(
    [...counts].map(([term, count]) => [term, (general(term) * Math.log(1 + statements.length / count)) / most]),
  )
}

/** What two statements have in common. */
export interface Likeness {
  /** Weight of the shared terms. */
  readonly common: number
  /** The same, as a share of the lighter statement's weight, and of both together. */
  readonly containment: number
  readonly jaccard: number
  readonly shared: readonly string[]
}

/** What two statements have in common, by the terms of both and what these weigh; the weightiest first. */
export function likeness(a: Statement, b: Statement, weights: ReadonlyMap<string, number>): Likeness {
  const other = new Set(b.terms)
  const weight = (term: string): number => weights.get(term) ?? 0
  const weigh = (terms: readonly string[]): number => terms.reduce((sum, term) => sum + weight(term), 0)
  const shared = a.terms.filter((term) => other.has(term)).sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1))
  const [common, left, right] = [weigh(shared), weigh(a.terms), weigh(b.terms)]
  const lighter = Math.min(left, right)
  return {
    common,
    containment: lighter > 0 ? common / lighter : 0,
    jaccard: common > 0 ? common / (left + right - common) : 0,
    shared,
  }
}
