import type { Span } from '../../article/article.ts'
import type { Word } from '../words.ts'
import { SHINGLE, shingles } from './shingles.ts'

/** A run of the same words in two texts, as long as it goes. */
export interface Run {
  readonly a: Span
  readonly b: Span
  readonly words: number
}

/** What two texts have in common, word for word. */
export interface Overlap {
  /** The share of the one's eight-word sequences that stand in the other, 0 to 1. */
  readonly ofA: number
  readonly ofB: number
  /** In the order of the first text. */
  readonly runs: readonly Run[]
}

/** Compares two texts in full. Linear in their lengths: of a sequence that repeats, the first place in `b` counts. */
export function overlap(a: readonly Word[], b: readonly Word[]): Overlap {
  const [x, y] = [shingles(a), shingles(b)]
  const places = new Map<number, number>()
  y.forEach((shingle, place) => {
    if (!places.has(shingle)) places.set(shingle, place)
  })
  const inA = new Set(x)
  const common = [...inA].filter((shingle) => places.has(shingle)).length
  return { ofA: common / (inA.size || 1), ofB: common / (places.size || 1), runs: runs(a, b, x, places) }
}

function runs(a: readonly Word[], b: readonly Word[], x: Uint32Array, places: ReadonlyMap<number, number>): Run[] {
  const found: Run[] = []
  for (let i = 0; i < x.length; ) {
    const j = places.get(x[i])
    let length = 0
    if (j !== undefined) while (a[i + length] && a[i + length].form === b[j + length]?.form) length++
    if (j === undefined || length < SHINGLE) {
      i++
      continue
    }
    found.push({
      a: { start: a[i].start, end: a[i + length - 1].end },
      b: { start: b[j].start, end: b[j + length - 1].end },
      words: length,
    })
    i += length
  }
  return found
}
