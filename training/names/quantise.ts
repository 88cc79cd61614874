import type { LinearModel } from './linear.ts'

/** The share of weights other than 0 that may be clipped: averaged perceptron weights have a long tail that matters. */
const CLIPPED = 0.0002

/** Steps to either side of 0: fewer than int8 has room for, so that the file packs smaller; it costs nothing measurable. */
const LEVELS = 48

/** The model with weights rounded to int8. */
export function quantise(model: LinearModel): LinearModel & { readonly weights: Int8Array } {
  const sizes = model.weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  const largest = sizes[Math.floor((1 - CLIPPED) * (sizes.length - 1))] || 1
  const weights = Int8Array.from(model.weights, (weight) =>
    Math.max(-LEVELS, Math.min(LEVELS, Math.round((weight / largest) * LEVELS))),
  )
  return { ...model, weights }
}
