import type { Digest } from '../digest.ts'
import { dayNumber } from './likeness.ts'
import type { Terms } from './terms.ts'

/** A digest among others, with its terms and those of them that it is found by. */
export interface Entry extends Terms {
  readonly digest: Digest
  /** Places of its heaviest terms, heaviest first. */
  readonly keys: Uint8Array
  /** Of `digest.day`: see `dayNumber`. */
  readonly day: number | null
}

/** Heaviest terms of a digest that it is found by. */
const KEYS = 32

/** What a digest is found by. */
export function entry(digest: Digest): Entry {
  const { terms, weights } = digest
  const least = weights.length > KEYS ? weights.slice().sort()[weights.length - KEYS] : 0
  const heavy: number[] = []
  for (let place = 0; place < weights.length; place++) if (weights[place] >= least) heavy.push(place)
  const keys = heavy.sort((a, b) => weights[b] - weights[a] || a - b).slice(0, KEYS)
  return { terms, weights, digest, keys: Uint8Array.from(keys), day: dayNumber(digest.day) }
}

/** Whether a term is one of an item's keys: in the order in which keys are chosen it stands no later than the last. */
export function foundBy({ terms, weights, keys }: Entry, wanted: number): boolean {
  let [low, high] = [0, terms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (terms[middle] < wanted) low = middle + 1
    else high = middle
  }
  if (terms[low] !== wanted) return false
  const last = keys[keys.length - 1]
  return weights[low] > weights[last] || (weights[low] === weights[last] && low <= last)
}
