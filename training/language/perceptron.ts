import type { LinearModel } from '../../src/language/model/linear.ts'

/** A linear model in training, with what averaging needs (Collins 2002; the lazy average is Daumé's). */
export interface Perceptron extends LinearModel {
  readonly weights: Float32Array
  readonly totals: Float32Array
  step: number
}

/** A perceptron of zeros. `rows` is a power of two. */
export function perceptron(rows: number, classes: number): Perceptron {
  return { rows, classes, weights: new Float32Array(rows * classes), totals: new Float32Array(rows * classes), step: 1 }
}

/** Moves the weights of the first `count` features towards class `right` and away from class `wrong`. */
export function update(model: Perceptron, features: Int32Array, count: number, right: number, wrong: number): void {
  const { classes, weights, totals, step } = model
  for (let f = 0; f < count; f++) {
    const base = features[f] * classes
    weights[base + right] += 1
    totals[base + right] += step
    weights[base + wrong] -= 1
    totals[base + wrong] -= step
  }
}

/** The model whose weights are the mean over all steps so far. */
export function averaged(model: Perceptron): LinearModel {
  const weights = new Float32Array(model.weights.length)
  for (let i = 0; i < weights.length; i++) weights[i] = model.weights[i] - model.totals[i] / model.step
  return { rows: model.rows, classes: model.classes, weights }
}
