import type { Digest } from '../digest.ts'
import { asked, daysApart } from './likeness.ts'
import { product } from './terms.ts'

/** Two digests, by number, that are alike enough, for the days between them, to draw their stories together. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

/** Heaviest terms of a digest that it is found by. */
const KEYS = 32
/** Reports looked at behind one term: the latest. A term with more stands in many stories and tells little. */
const BEHIND = 128
/** Weight of shared keys below which the likeness hardly ever reaches that of one story. */
const PROMISING = 0.2
/** Reports compared in full, and edges kept, for one digest. */
const COMPARED = 64
const KEPT = 32

/** An inverted index from heavy terms to digests, in the order in which they were added. */
export class Neighbours {
  readonly #digests: Digest[] = []
  readonly #behind = new Map<number, number[]>()
  /** Weight of shared keys by digest, all zero between calls. */
  #shared = new Float64Array(1024)

  get size(): number {
    return this.#digests.length
  }

  digest(number: number): Digest {
    return this.#digests[number]
  }

  /** Adds a digest and gives its edges to those added before, most alike first. */
  add(digest: Digest): readonly Edge[] {
    const number = this.#digests.push(digest) - 1
    return this.#nearest(digest, number)
      .map((other) => ({ a: other, b: number, likeness: product(this.#digests[other], digest) }))
      .filter(({ a, likeness }) => likeness >= asked(daysApart(this.#digests[a], digest)))
      .sort((x, y) => y.likeness - x.likeness || x.a - y.a)
      .slice(0, KEPT)
  }

  /** The digests that share the weightiest keys with a new one, which is added behind its own. */
  #nearest(digest: Digest, number: number): readonly number[] {
    if (number >= this.#shared.length) this.#shared = new Float64Array(2 * this.#shared.length)
    const shared = this.#shared
    const near: number[] = []
    for (const key of keys(digest)) {
      const behind = this.#behind.get(digest.terms[key])
      if (!behind) {
        this.#behind.set(digest.terms[key], [number])
        continue
      }
      for (let i = Math.max(0, behind.length - BEHIND); i < behind.length; i++) {
        if (shared[behind[i]] === 0) near.push(behind[i])
        shared[behind[i]] += digest.weights[key]
      }
      behind.push(number)
      if (behind.length > 2 * BEHIND) behind.splice(0, behind.length - BEHIND)
    }
    const promising = near.filter((other) => shared[other] >= PROMISING).sort((a, b) => shared[b] - shared[a] || b - a)
    for (const other of near) shared[other] = 0
    return promising.slice(0, COMPARED)
  }
}

/** Places of a digest's heaviest terms in its `terms`. */
function keys(digest: Digest): readonly number[] {
  return Array.from(digest.weights.keys())
    .sort((a, b) => digest.weights[b] - digest.weights[a] || a - b)
    .slice(0, KEYS)
}
