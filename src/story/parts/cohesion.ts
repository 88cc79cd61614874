import { rarity } from '../grouping/rarity.ts'
import { term } from '../grouping/term.ts'
import type { Word } from '../words.ts'

/** How much two stretches of one article speak of the same things: cosine of their weighed words, 0 to 1. */
export function cohesion(a: readonly Word[], b: readonly Word[]): number {
  const [x, y] = [weighed(a), weighed(b)]
  let sum = 0
  for (const [each, weight] of x) sum += weight * (y.get(each) ?? 0)
  return sum / (length(x) * length(y) || 1)
}

function weighed(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) {
    const each = term(word.form)
    counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  for (const [each, count] of counts) counts.set(each, (1 + Math.log(count)) * rarity(each))
  return counts
}

const length = (weights: ReadonlyMap<string, number>): number =>
  Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0))
