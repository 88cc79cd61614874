import { bands } from './signature.ts'

/**
 * Pairs of signatures that share a band (locality-sensitive hashing): the few that are worth comparing word for word.
 * In a band of many, each is paired with the first and with the one before it, so that the pairs stay linear in number
 * while copies of copies still hang together.
 * @returns pairs of places in `signatures`, the lower first, without repeats, in a fixed order
 */
export function candidates(signatures: readonly Uint32Array[]): readonly (readonly [number, number])[] {
  const buckets = new Map<number, { readonly first: number; last: number }>()
  const pairs = new Set<number>()
  signatures.forEach((signature, place) => {
    bands(signature).forEach((key) => {
      const bucket = buckets.get(key)
      if (!bucket) {
        buckets.set(key, { first: place, last: place })
        return
      }
      if (bucket.last === place) return
      pairs.add(bucket.first * signatures.length + place)
      pairs.add(bucket.last * signatures.length + place)
      bucket.last = place
    })
  })
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / signatures.length), pair % signatures.length])
}
