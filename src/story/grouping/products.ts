import type { Terms } from './terms.ts'

/** Slots a term: most of another's terms then meet an empty slot. */
const ROOM = 8

/**
 * Products of the terms of one with those of several others, in a row. The one's terms are laid out by hash when they
 * are first asked for, in room that is used again for the next, since this is done for every report and every merge.
 */
export class Products {
  #laid: Terms | null = null
  /** By hash: the place of a term among those laid out, from 1; 0 where there is none. */
  #places = new Int32Array(0)
  #size = 0

  /** The sum of the products of the weights of common terms: the cosine, where both have length 1. */
  of(one: Terms, other: Terms): number {
    if (this.#laid !== one) this.#lay(one)
    const [places, last] = [this.#places, this.#size - 1]
    const { terms, weights } = other
    let sum = 0
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]
      let slot = term & last
      for (let place = places[slot]; place !== 0; place = places[slot]) {
        if (one.terms[place - 1] === term) {
          sum += one.weights[place - 1] * weights[i]
          break
        }
        slot = (slot + 1) & last
      }
    }
    return sum
  }

  #lay(one: Terms): void {
    const { terms } = one
    this.#size = 1 << (32 - Math.clz32(ROOM * terms.length))
    if (this.#places.length < this.#size) this.#places = new Int32Array(this.#size)
    else this.#places.fill(0, 0, this.#size)
    const [places, last] = [this.#places, this.#size - 1]
    for (let i = 0; i < terms.length; i++) {
      let slot = terms[i] & last
      while (places[slot] !== 0) slot = (slot + 1) & last
      places[slot] = i + 1
    }
    this.#laid = one
  }
}
