import type { Digest } from '../digest.ts'
import { likeness, SAME_STORY } from './likeness.ts'

/** Two digests, by number, that are alike enough to draw their stories together. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

/** Heaviest terms of a digest that it is found by. */
const KEYS = 40
/** Reports looked at behind one term: the latest. A term with more stands in many stories and tells little. */
const BEHIND = 200
/** Reports compared in full, and edges kept, for one digest. */
const COMPARED = 100
const KEPT = 40

/** An inverted index from heavy terms to digests, in the order in which they were added. */
export class Neighbours {
  readonly #digests: Digest[] = []
  readonly #behind = new Map<number, number[]>()

  get size(): number {
    return this.#digests.length
  }

  digest(number: number): Digest {
    return this.#digests[number]
  }

  /** Adds a digest and gives its edges to those added before, most alike first. */
  add(digest: Digest): readonly Edge[] {
    const number = this.#digests.push(digest) - 1
    const shared = new Map<number, number>()
    for (const key of keys(digest)) {
      const behind = this.#behind.get(digest.terms[key])
      if (!behind) {
        this.#behind.set(digest.terms[key], [number])
        continue
      }
      for (let i = Math.max(0, behind.length - BEHIND); i < behind.length; i++) {
        shared.set(behind[i], (shared.get(behind[i]) ?? 0) + digest.weights[key])
      }
      behind.push(number)
      if (behind.length > 2 * BEHIND) behind.splice(0, behind.length - BEHIND)
    }
    return [...shared]
      .sort(([a, x], [b, y]) => y - x || b - a)
      .slice(0, COMPARED)
      .map(([other]) => ({ a: other, b: number, likeness: likeness(this.#digests[other], digest) }))
      .filter((edge) => edge.likeness >= SAME_STORY)
      .sort((x, y) => y.likeness - x.likeness || x.a - y.a)
      .slice(0, KEPT)
  }
}

/** Places of a digest's heaviest terms in its `terms`. */
function keys(digest: Digest): readonly number[] {
  return Array.from(digest.weights.keys())
    .sort((a, b) => digest.weights[b] - digest.weights[a] || a - b)
    .slice(0, KEYS)
}
