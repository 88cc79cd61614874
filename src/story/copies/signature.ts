import { mix } from '../grouping/hash.ts'

/** Hash functions of a signature, in bands of two: see `bands`. */
export const HASHES = 96
const ROWS = 2

const SEEDS = Uint32Array.from({ length: HASHES }, (_, i) => mix(i + 1) | 1)

/**
 * The MinHash signature of a set of shingles (Broder 1997): the share of equal places in two signatures estimates the
 * Jaccard likeness of the sets. Empty where there are no shingles.
 */
export function signature(shingles: Uint32Array): Uint32Array {
  if (shingles.length === 0) return new Uint32Array(0)
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (let s = 0; s < shingles.length; s++) {
    const x = shingles[s]
    for (let i = 0; i < HASHES; i++) {
      let h = Math.imul(x, SEEDS[i])
      h = (h ^ (h >>> 15)) >>> 0
      if (h < least[i]) least[i] = h
    }
  }
  return least
}

/**
 * The keys of a signature's bands. Two sets of Jaccard likeness s share one with probability 1 - (1 - s²)^48: 0.99 for
 * s = 0.3, where half of one text stands in another of its length, and 0.004 for s = 0.01.
 */
export function bands(signature: Uint32Array): Uint32Array {
  const keys = new Uint32Array(Math.floor(signature.length / ROWS))
  for (let band = 0; band < keys.length; band++) {
    keys[band] = mix(Math.imul(signature[band * ROWS], 31) ^ mix(signature[band * ROWS + 1] + band))
  }
  return keys
}
