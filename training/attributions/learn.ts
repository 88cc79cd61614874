import type { Features } from '../../src/annotate/attributions/hashing.ts'

/** Feature vectors laid end to end. */
export class Pool {
  codes = new Int32Array(1 << 20)
  starts: number[] = [0]
  push(features: Features, mask: number): void {
    const at = this.starts[this.starts.length - 1]
    if (at + features.count > this.codes.length) {
      const wider = new Int32Array(this.codes.length * 2)
      wider.set(this.codes)
      this.codes = wider
    }
    for (let i = 0; i < features.count; i++) this.codes[at + i] = features.codes[i] & mask
    this.starts.push(at + features.count)
  }
  get size(): number {
    return this.starts.length - 1
  }
}

export interface Settings {
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
}

function order(n: number, seed: number): Int32Array {
  const places = Int32Array.from({ length: n }, (_, i) => i)
  let state = seed >>> 0
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = Math.floor((state / 4294967296) * (i + 1))
    const kept = places[i]
    places[i] = places[j]
    places[j] = kept
  }
  return places
}

/**
 * Log-linear choices by AdaGrad. Each group is a run of vectors of the pool with a target distribution; a group of one is
 * a yes-or-no question whose target is its only entry.
 */
export function learn(
  pool: Pool,
  groups: readonly { from: number; to: number }[],
  targets: Float32Array,
  settings: Settings,
): Float32Array {
  const size = 1 << settings.bits
  const weights = new Float32Array(size)
  const squares = new Float32Array(size).fill(1e-6)
  const { codes, starts } = pool
  const sum = new Float64Array(size)
  let averaged = 0
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const g of order(groups.length, epoch + 1)) {
      const { from, to } = groups[g]
      const scores = new Float64Array(to - from)
      for (let v = from; v < to; v++) {
        let s = 0
        for (let k = starts[v]; k < starts[v + 1]; k++) s += weights[codes[k]]
        scores[v - from] = s
      }
      if (to - from === 1) scores[0] = 1 / (1 + Math.exp(-scores[0]))
      else {
        let top = Number.NEGATIVE_INFINITY
        for (const s of scores) if (s > top) top = s
        let total = 0
        for (let i = 0; i < scores.length; i++) total += scores[i] = Math.exp(scores[i] - top)
        for (let i = 0; i < scores.length; i++) scores[i] /= total
      }
      for (let v = from; v < to; v++) {
        const gradient = scores[v - from] - targets[v]
        if (Math.abs(gradient) < 1e-3) continue
        for (let k = starts[v]; k < starts[v + 1]; k++) {
          const f = codes[k]
          const slope = gradient + settings.decay * weights[f]
          squares[f] += slope * slope
          weights[f] -= (settings.rate * slope) / Math.sqrt(squares[f])
        }
      }
    }
    if (epoch >= settings.epochs >> 1) {
      averaged++
      for (let i = 0; i < size; i++) sum[i] += weights[i]
    }
  }
  for (let i = 0; i < size; i++) weights[i] = sum[i] / averaged
  return weights
}
