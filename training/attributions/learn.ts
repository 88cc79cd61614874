import type { Model } from '../../src/annotate/attributions/model/model.ts'
import type { Features } from '../../src/annotate/attributions/reading/hashing.ts'

/** Feature vectors laid end to end, in choices: a choice of one is a yes-or-no question. */
export interface Choices {
  /** Buckets of all vectors. */
  codes: Int32Array
  /** Where each vector starts in `codes`; one more than there are vectors. */
  readonly starts: number[]
  /** The vector each choice starts with; one more than there are choices. */
  readonly choices: number[]
  /** What share of its choice each vector should have. */
  readonly targets: number[]
  readonly bits: number
}

export function noChoices(bits: number): Choices {
  return { codes: new Int32Array(1 << 20), starts: [0], choices: [0], targets: [], bits }
}

/** Adds a vector to the choice that is open. */
export function addVector(to: Choices, features: Features, target: number): void {
  const at = to.starts[to.starts.length - 1]
  if (at + features.count > to.codes.length) {
    const wider = new Int32Array(to.codes.length * 2)
    wider.set(to.codes)
    to.codes = wider
  }
  const mask = (1 << to.bits) - 1
  for (let i = 0; i < features.count; i++) to.codes[at + i] = features.codes[i] & mask
  to.starts.push(at + features.count)
  to.targets.push(target)
}

/** Closes the open choice. */
export function endChoice(of: Choices): void {
  of.choices.push(of.targets.length)
}

/** How long and how fast to learn. */
export interface Schedule {
  readonly epochs: number
  readonly rate: number
  readonly decay: number
}

/** A fixed shuffle (Fisher and Yates over a linear congruential generator), so that training gives the same bytes each time. */
function shuffled(n: number, seed: number): Int32Array {
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
 * The weights of a log-linear model of the choices, by AdaGrad (Duchi, Hazan and Singer, JMLR 2011); the weights are
 * averaged over the later half of the epochs.
 */
export function learn(data: Choices, { epochs, rate, decay }: Schedule): Float32Array {
  const size = 1 << data.bits
  const weights = new Float32Array(size)
  const squares = new Float32Array(size).fill(1e-6)
  const sum = new Float64Array(size)
  const { codes, starts, choices, targets } = data
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const choice of shuffled(choices.length - 1, epoch + 1)) {
      const from = choices[choice]
      const shares = sharesOf(data, weights, from, choices[choice + 1])
      for (let v = from; v < choices[choice + 1]; v++) {
        const gradient = shares[v - from] - targets[v]
        // Most hypotheses are soon settled: passing over them halves the time.
        if (Math.abs(gradient) < 1e-3) continue
        for (let k = starts[v]; k < starts[v + 1]; k++) {
          const f = codes[k]
          const slope = gradient + decay * weights[f]
          squares[f] += slope * slope
          weights[f] -= (rate * slope) / Math.sqrt(squares[f])
        }
      }
    }
    if (epoch >= epochs >> 1) for (let i = 0; i < size; i++) sum[i] += weights[i]
  }
  for (let i = 0; i < size; i++) weights[i] = sum[i] / (epochs - (epochs >> 1))
  return weights
}

function sharesOf({ codes, starts }: Choices, weights: Float32Array, from: number, to: number): Float64Array {
  const shares = new Float64Array(to - from)
  let top = Number.NEGATIVE_INFINITY
  for (let v = from; v < to; v++) {
    let sum = 0
    for (let k = starts[v]; k < starts[v + 1]; k++) sum += weights[codes[k]]
    shares[v - from] = sum
    top = Math.max(top, sum)
  }
  if (shares.length === 1) return shares.fill(1 / (1 + Math.exp(-shares[0])))
  let total = 0
  for (let i = 0; i < shares.length; i++) total += shares[i] = Math.exp(shares[i] - top)
  return shares.map((share) => share / total)
}

/** Standard deviations of the non-zero weights that the int8 range spans. */
const RANGE = 8

/** The model in int8. Weights that round to nothing vanish, and the file shrinks. */
export function quantised(weights: Float32Array): Model & { readonly weights: Int8Array } {
  let squares = 0
  let used = 0
  for (const w of weights)
    if (w !== 0) {
      squares += w * w
      used++
    }
  const step = used ? (RANGE * Math.sqrt(squares / used)) / 127 : 1
  return { step, weights: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / step)))) }
}
