import type { Random } from '../random.ts'

/** What one random number is good for: four decisions of 8 bits each. */
const DECISIONS = 4

/** Leaves out one number in so many, the rest scaled up to make good for it (Srivastava et al. 2014); `count` is a multiple of 4. */
export function dropout(values: Float32Array, mask: Float32Array, count: number, share: number, next: Random): void {
  const least = Math.round(share * 256)
  const kept = 256 / (256 - least)
  for (let i = 0; i < count; ) {
    let bits = (next() * 4294967296) | 0
    for (let d = 0; d < DECISIONS; d++, i++, bits >>= 8) {
      mask[i] = (bits & 255) < least ? 0 : kept
      values[i] *= mask[i]
    }
  }
}
