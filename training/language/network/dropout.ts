import type { Random } from '../random.ts'

/** Leaves out one number in so many, the rest scaled up to make good for it (Srivastava et al. 2014). */
export function dropout(values: Float32Array, mask: Float32Array, count: number, share: number, next: Random): void {
  const kept = 1 / (1 - share)
  for (let i = 0; i < count; i++) {
    mask[i] = next() < share ? 0 : kept
    values[i] *= mask[i]
  }
}
