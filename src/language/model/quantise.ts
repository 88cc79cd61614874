import type { LinearModel } from './linear.ts'

/** Standard deviations of the non-zero weights that the int8 range spans; what lies beyond is clipped. */
const RANGE = 8

/**
 * The model with weights rounded to int8, on a scale of its own. Weights that round to nothing vanish, and the file shrinks.
 */
export function quantise(model: LinearModel): LinearModel {
  const { weights } = model
  let squares = 0
  let used = 0
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue
    squares += weights[i] * weights[i]
    used++
  }
  const scale = used ? 127 / (RANGE * Math.sqrt(squares / used)) : 1
  const small = new Int8Array(weights.length)
  for (let i = 0; i < weights.length; i++) {
    small[i] = Math.max(-127, Math.min(127, Math.round(weights[i] * scale)))
  }
  return { rows: model.rows, classes: model.classes, weights: small }
}
