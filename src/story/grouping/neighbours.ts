import type { Digest } from '../digest.ts'
import { byDay } from './by-day.ts'
import { asked, daysApart } from './likeness.ts'
import { product } from './terms.ts'

/** A digest among others, with the terms that it is found by. */
export interface Entry {
  readonly digest: Digest
  /** Places of its heaviest terms in `digest.terms`, heaviest first. */
  readonly keys: readonly number[]
  /** Hashes of those terms, ascending. */
  readonly keyTerms: Uint32Array
}

/** An earlier digest that is alike enough, for the days between, to draw the two stories together. */
export interface Link<Item extends Entry> {
  readonly to: Item
  readonly likeness: number
}

/** Heaviest terms of a digest that it is found by. */
const KEYS = 32
/** Reports looked at behind one term: the latest. A term with more stands in many stories and tells little. */
const BEHIND = 128
/** Weight of shared keys below which the likeness hardly ever reaches that of one story. */
const PROMISING = 0.2
/** Reports compared in full, and links kept, for one digest. */
const COMPARED = 64
const KEPT = 32

/** What a digest is found by. */
export function entry(digest: Digest): Entry {
  const keys = Array.from(digest.weights.keys())
    .sort((a, b) => digest.weights[b] - digest.weights[a] || a - b)
    .slice(0, KEYS)
  return { digest, keys, keyTerms: Uint32Array.from(keys, (key) => digest.terms[key]).sort() }
}

/**
 * An inverted index from heavy terms to digests, each list by day. A digest's links lead to earlier ones and rest on
 * those that are in the index, not on when they were put there; so the same digests give the same links in any order.
 */
export class Neighbours<Item extends Entry> {
  readonly #behind = new Map<number, Item[]>()

  add(item: Item): void {
    for (const key of item.keys) {
      const term = item.digest.terms[key]
      const list = this.#behind.get(term)
      if (!list) this.#behind.set(term, [item])
      else if (byDay(list[list.length - 1].digest, item.digest) < 0) list.push(item)
      else list.splice(placeOf(item, list), 0, item)
    }
  }

  remove(item: Item): void {
    for (const key of item.keys) {
      const term = item.digest.terms[key]
      const list = this.#behind.get(term) as Item[]
      list.splice(placeOf(item, list), 1)
      if (list.length === 0) this.#behind.delete(term)
    }
  }

  /** The links of an item, in the index or not, to those before it; most alike first. */
  links(item: Item): readonly Link<Item>[] {
    return this.#nearest(item)
      .map((to) => ({ to, likeness: product(to.digest, item.digest) }))
      .filter(({ to, likeness }) => likeness >= asked(daysApart(to.digest, item.digest)))
      .sort((x, y) => y.likeness - x.likeness || byDay(x.to.digest, y.to.digest))
      .slice(0, KEPT)
  }

  /** The earlier items that share the weightiest keys with one; of two alike the later. */
  #nearest(item: Item): readonly Item[] {
    const shared = new Map<Item, number>()
    for (const key of item.keys) {
      const list = this.#behind.get(item.digest.terms[key]) ?? []
      const end = placeOf(item, list)
      const weight = item.digest.weights[key]
      for (let i = Math.max(0, end - BEHIND); i < end; i++) shared.set(list[i], (shared.get(list[i]) ?? 0) + weight)
    }
    return [...shared]
      .filter(([, weight]) => weight >= PROMISING)
      .sort(([a, x], [b, y]) => y - x || byDay(b.digest, a.digest))
      .slice(0, COMPARED)
      .map(([other]) => other)
  }

  /**
   * Later items whose links an item can bear on by being in the index or not: they look at it behind some term, or, where
   * it isn't there, at another in its stead; and they share enough with one of the two to link to it.
   */
  swayed(item: Item): readonly Item[] {
    const swayed = new Set<Item>()
    for (const key of item.keys) {
      const list = this.#behind.get(item.digest.terms[key]) ?? []
      const place = placeOf(item, list)
      const after = list[place] === item ? place + 1 : place
      for (let at = after; at < list.length && at < after + BEHIND; at++) {
        const later = list[at]
        if (swayed.has(later)) continue
        const inItsStead = list[at - BEHIND - after + place]
        if (promising(later, item) || (inItsStead && promising(later, inItsStead))) swayed.add(later)
      }
    }
    return [...swayed]
  }
}

/** Where an item stands, or belongs, in a list by day. */
function placeOf(item: Entry, list: readonly Entry[]): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (byDay(list[middle].digest, item.digest) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether an earlier item's shared keys could weigh enough: what is looked at behind crowded terms weighs no more. */
function promising(later: Entry, earlier: Entry): boolean {
  let weight = 0
  for (const key of later.keys) {
    if (holds(earlier.keyTerms, later.digest.terms[key])) weight += later.digest.weights[key]
  }
  return weight >= PROMISING
}

function holds(ascending: Uint32Array, wanted: number): boolean {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle] < wanted) low = middle + 1
    else high = middle
  }
  return ascending[low] === wanted
}
