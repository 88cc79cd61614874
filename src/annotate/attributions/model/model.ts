import type { Features } from '../reading/hashing.ts'

/** A log-linear model over hashed features. */
export interface Model {
  /** One weight a bucket; a power of two of them. */
  readonly weights: Int8Array | Float32Array
  /** What one step of a weight is worth. */
  readonly step: number
}

/** The sum of the weights of the features. */
export function score(model: Model, features: Features): number {
  const { weights } = model
  const mask = weights.length - 1
  const { codes } = features
  let sum = 0
  for (let i = 0; i < features.count; i++) sum += weights[codes[i] & mask]
  return sum * model.step
}

/** The logistic function: a score as a probability. */
export function probability(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

/** The share of each score in a choice between them. */
export function softmax(scores: readonly number[]): number[] {
  let top = Number.NEGATIVE_INFINITY
  for (const one of scores) top = Math.max(top, one)
  let total = 0
  const shares = scores.map((one) => {
    const weight = Math.exp(one - top)
    total += weight
    return weight
  })
  for (let i = 0; i < shares.length; i++) shares[i] /= total
  return shares
}
