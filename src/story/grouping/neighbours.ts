import { byDay } from './by-day.ts'
import { type Entry, foundBy } from './entry.ts'
import { asked, daysApart } from './likeness.ts'
import { Products } from './products.ts'

/** Earlier digests that are alike enough, for the days between, to draw the two stories together; most alike first. */
export interface Links<Item extends Entry> {
  readonly to: readonly Item[]
  readonly likeness: readonly number[]
}

/** Reports looked at behind one term: the latest. A term with more stands in many stories and tells little. */
const BEHIND = 128
/** Weight of shared keys below which the likeness hardly ever reaches that of one story. */
const PROMISING = 0.2
/** Reports compared in full, and links kept, for one digest. */
const COMPARED = 64
const KEPT = 32

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
      const term = item.terms[key]
      const list = this.#behind.get(term)
      if (!list) this.#behind.set(term, [seat])
      else if (isLast) list.push(seat)
      else list.splice(this.#placeOf(item, list), 0, seat)
    }
    if (isLast) this.#last = item
  }

  remove(item: Item): void {
    for (const key of item.keys) {
      const term = item.terms[key]
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
      .map((to) => ({ to, likeness: this.#products.of(item, to) }))
      .filter(({ to, likeness }) => likeness >= asked(daysApart(to.day, item.day)))
      .sort((x, y) => y.likeness - x.likeness || byDay(x.to.digest, y.to.digest))
      .slice(0, KEPT)
    return { to: found.map(({ to }) => to), likeness: found.map(({ likeness }) => likeness) }
  }

  /** The earlier items that share the weightiest keys with one. */
  #nearest(item: Item): readonly Item[] {
    this.#makeRoom()
    const [shared, met] = [this.#shared, this.#met]
    let count = 0
    const isLast = this.#isLast(item)
    const own = this.#seats.has(item) ? 1 : 0
    for (const key of item.keys) {
      const list = this.#behind.get(item.terms[key]) ?? []
      const end = isLast ? list.length - own : this.#placeOf(item, list)
      const weight = item.weights[key]
      for (let i = Math.max(0, end - BEHIND); i < end; i++) {
        if (shared[list[i]] === 0) met[count++] = list[i]
        shared[list[i]] += weight
      }
    }
    const nearest = this.#weightiest(count)
    for (let i = 0; i < count; i++) shared[met[i]] = 0
    return nearest.map((seat) => this.#on(seat))
  }

  /** The seats among those met that are compared in full: the most promising; of as much weight the latest. */
  #weightiest(count: number): readonly number[] {
    const [shared, weights] = [this.#shared, this.#weights]
    const promising: number[] = []
    for (let i = 0; i < count; i++) {
      const seat = this.#met[i]
      if (shared[seat] >= PROMISING) weights[promising.push(seat) - 1] = shared[seat]
    }
    if (promising.length <= COMPARED) return promising
    const least = weights.subarray(0, promising.length).sort()[promising.length - COMPARED]
    const above = promising.filter((seat) => shared[seat] > least)
    const level = promising.filter((seat) => shared[seat] === least)
    if (above.length + level.length > COMPARED) level.sort((a, b) => byDay(this.#on(b).digest, this.#on(a).digest))
    return [...above, ...level.slice(0, COMPARED - above.length)]
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
      const list = this.#behind.get(item.terms[key]) ?? []
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
  for (const key of later.keys) if (foundBy(earlier, later.terms[key])) weight += later.weights[key]
  return weight >= PROMISING
}
