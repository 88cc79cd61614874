import type { LinearModel } from '../../src/language/model/linear.ts'

/** The share of weights other than 0 that may be clipped: averaged perceptron weights have a long tail that matters. */
const CLIPPED = 0.0002

/** The model with weights rounded to int8. */
export function quantise(model: LinearModel): LinearModel & { readonly weights: Int8Array } {
  const sizes = model.weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  const largest = sizes[Math.floor((1 - CLIPPED) * (sizes.length - 1))] || 1
  const weights = Int8Array.from(model.weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round((weight / largest) * 127))),
  )
  return { ...model, weights }
}
