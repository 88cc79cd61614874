import type { Digest } from '../digest.ts'
import { byDay } from './by-day.ts'
import { asked, dayNumber, daysApart } from './likeness.ts'
import { Products } from './products.ts'

/** A digest among others, with the terms that it is found by. */
export interface Entry {
  readonly digest: Digest
  /** Places of its heaviest terms in `digest.terms`, heaviest first. */
  readonly keys: Uint8Array
  /** Of `digest.day`: see `dayNumber`. */
  readonly day: number | null
}

/** Earlier digests that are alike enough, for the days between, to draw the two stories together; most alike first. */
export interface Links<Item extends Entry> {
  readonly to: readonly Item[]
  readonly likeness: readonly number[]
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
  const { weights } = digest
  const least = weights.length > KEYS ? weights.slice().sort()[weights.length - KEYS] : 0
  const heavy: number[] = []
  for (let place = 0; place < weights.length; place++) if (weights[place] >= least) heavy.push(place)
  const keys = heavy.sort((a, b) => weights[b] - weights[a] || a - b).slice(0, KEYS)
  return { digest, keys: Uint8Array.from(keys), day: dayNumber(digest.day) }
}

/**
 * An inverted index from heavy terms to digests, each list by day. A digest's links lead to earlier ones and rest on
 * those that are in the index, not on when they were put there; so the same digests give the same links in any order.
 */
export class Neighbours<Item extends Entry> {
  /** Seats of the items behind each term. A seat is a small number, so that weights are summed up in an array. */
  readonly #behind = new Map<number, number[]>()
  readonly #seats = new Map<Item, number>()
  /** By seat; null where it is empty. */
  readonly #items: (Item | null)[] = []
  readonly #empty: number[] = []
  /** By seat; nothing but zeros between two calls. */
  #shared = new Float64Array(64)
  /** Room for as many numbers, so that nothing is allocated for each of so many items. */
  #met = new Int32Array(64)
  #weights = new Float64Array(64)
  readonly #products = new Products()
  /** None that is or was here comes after it. */
  #last: Item | null = null

  add(item: Item): void {
    const seat = this.#empty.pop() ?? this.#items.length
    this.#items[seat] = item
    this.#seats.set(item, seat)
    const isLast = this.#isLast(item)
    for (const key of item.keys) {
      const term = item.digest.terms[key]
      const list = this.#behind.get(term)
      if (!list) this.#behind.set(term, [seat])
      else if (isLast) list.push(seat)
      else list.splice(this.#placeOf(item, list), 0, seat)
    }
    if (isLast) this.#last = item
  }

  remove(item: Item): void {
    for (const key of item.keys) {
      const term = item.digest.terms[key]
      const list = this.#behind.get(term) as number[]
      list.splice(this.#placeOf(item, list), 1)
      if (list.length === 0) this.#behind.delete(term)
    }
    const seat = this.#seats.get(item) as number
    this.#items[seat] = null
    this.#empty.push(seat)
    this.#seats.delete(item)
  }

  /** The links of an item, in the index or not, to those before it. */
  links(item: Item): Links<Item> {
    const found = this.#nearest(item)
      .map((to) => ({ to, likeness: this.#products.of(item.digest, to.digest) }))
      .filter(({ to, likeness }) => likeness >= asked(daysApart(to.day, item.day)))
      .sort((x, y) => y.likeness - x.likeness || byDay(x.to.digest, y.to.digest))
      .slice(0, KEPT)
    return { to: found.map(({ to }) => to), likeness: found.map(({ likeness }) => likeness) }
  }

  /** The earlier items that share the weightiest keys with one; of two alike the later. */
  #nearest(item: Item): readonly Item[] {
    this.#makeRoom()
    const [shared, met] = [this.#shared, this.#met]
    let count = 0
    const isLast = this.#isLast(item)
    const own = this.#seats.has(item) ? 1 : 0
    for (const key of item.keys) {
      const list = this.#behind.get(item.digest.terms[key]) ?? []
      const end = isLast ? list.length - own : this.#placeOf(item, list)
      const weight = item.digest.weights[key]
      for (let i = Math.max(0, end - BEHIND); i < end; i++) {
        if (shared[list[i]] === 0) met[count++] = list[i]
        shared[list[i]] += weight
      }
    }
    const least = this.#leastCompared(count)
    const promising: number[] = []
    for (let i = 0; i < count; i++) if (shared[met[i]] >= least) promising.push(met[i])
    const nearest = promising
      .sort((a, b) => shared[b] - shared[a] || byDay(this.#on(b).digest, this.#on(a).digest))
      .slice(0, COMPARED)
      .map((seat) => this.#on(seat))
    for (let i = 0; i < count; i++) shared[met[i]] = 0
    return nearest
  }

  /** The weight that an item among those met must share to be compared in full. */
  #leastCompared(count: number): number {
    let promising = 0
    for (let i = 0; i < count; i++) {
      const weight = this.#shared[this.#met[i]]
      if (weight >= PROMISING) this.#weights[promising++] = weight
    }
    return promising <= COMPARED ? PROMISING : this.#weights.subarray(0, promising).sort()[promising - COMPARED]
  }

  #makeRoom(): void {
    if (this.#shared.length >= this.#items.length) return
    const size = 2 * this.#items.length
    this.#shared = new Float64Array(size)
    this.#met = new Int32Array(size)
    this.#weights = new Float64Array(size)
  }

  /**
   * Later items whose links an item can bear on by being in the index or not: they look at it behind some term, or, where
   * it isn't there, at another in its stead; and they share enough with one of the two to link to it.
   */
  swayed(item: Item): readonly Item[] {
    if (this.#isLast(item)) return []
    const swayed = new Set<Item>()
    for (const key of item.keys) {
      const list = this.#behind.get(item.digest.terms[key]) ?? []
      const place = this.#placeOf(item, list)
      const after = this.#items[list[place]] === item ? place + 1 : place
      for (let at = after; at < list.length && at < after + BEHIND; at++) {
        const later = this.#on(list[at])
        if (swayed.has(later)) continue
        const inItsStead = this.#items[list[at - BEHIND - after + place]]
        if (promising(later, item) || (inItsStead && promising(later, inItsStead))) swayed.add(later)
      }
    }
    return [...swayed]
  }

  /** The item on a seat that some list holds. */
  #on(seat: number): Item {
    return this.#items[seat] as Item
  }

  /** Whether an item comes after all others. */
  #isLast(item: Item): boolean {
    return this.#last === null || this.#last === item || byDay(this.#last.digest, item.digest) < 0
  }

  /** Where an item stands, or belongs, in a list by day. */
  #placeOf(item: Item, list: readonly number[]): number {
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (byDay(this.#on(list[middle]).digest, item.digest) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Whether an earlier item's shared keys could weigh enough: what is looked at behind crowded terms weighs no more. */
function promising(later: Entry, earlier: Entry): boolean {
  let weight = 0
  for (const key of later.keys) if (foundBy(earlier, later.digest.terms[key])) weight += later.digest.weights[key]
  return weight >= PROMISING
}

/** Whether a term is one of an item's keys: in the order in which keys are chosen it stands no later than the last. */
function foundBy({ digest: { terms, weights }, keys }: Entry, wanted: number): boolean {
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
