import { MAX_FEATURES, nameFeatures } from '../../src/annotate/mentions/tagger/features.ts'
import { CLASSES, OUTSIDE } from '../../src/annotate/mentions/tagger/labels.ts'
import { bestLabel, candidates, isOpen } from '../../src/annotate/mentions/tagger/tagger.ts'
import type { Example } from './examples.ts'
import { type LinearModel, score } from './linear.ts'

const RATE = 0.05
/** How often in an epoch the weights are taken for the average, from the second on. */
const SNAPSHOTS = 10
/** How often the walk goes on with the label that it would give, and not with the right one: it then learns to go on after a mistake. */
const OWN_LABEL = 0.3

/** Numbers from 0 to 1, the same on every run (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * Multinomial regression with AdaGrad (Duchi, Hazan and Singer 2011). Where several labels may be right, it raises the
 * probability of all of them together, each by its share.
 */
export function train(examples: readonly Example[], rowCount: number, epochs: number): LinearModel {
  const weights = new Float32Array(rowCount * CLASSES)
  const squares = new Float32Array(weights.length).fill(1e-6)
  const model: LinearModel = { rows: rowCount, classes: CLASSES, weights }
  const rows = new Int32Array(MAX_FEATURES)
  const scores = new Float64Array(CLASSES)
  const slope = new Float64Array(CLASSES)
  const random = numbers(7)
  const order = examples.map((_, i) => i)
  const near = examples.map(({ sight }) => candidates(sight))
  const sum = new Float32Array(weights.length)
  const pace = Math.ceil(order.length / SNAPSHOTS)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1))
      ;[order[i], order[k]] = [order[k], order[i]]
    }
    order.forEach((index, at) => {
      if (epoch > 0 && at % pace === 0) for (let i = 0; i < weights.length; i++) sum[i] += weights[i]

      const { sight, allowed, source } = examples[index]
      const { weight } = source
      const labels = new Int32Array(near[index].length)
      for (let i = 0; i < labels.length; i++) {
        if (!isOpen(near[index][i], i ? labels[i - 1] : OUTSIDE)) continue
        const count = nameFeatures(sight, labels, i, rowCount - 1, rows)
        score(model, rows, count, scores)
        let right = -1
        let most = Number.NEGATIVE_INFINITY
        for (let c = 0; c < CLASSES; c++) {
          most = Math.max(most, scores[c])
          if ((allowed[i] >> c) & 1 && (right < 0 || scores[c] > scores[right])) right = c
        }
        let all = 0
        let good = 0
        for (let c = 0; c < CLASSES; c++) {
          slope[c] = Math.exp(scores[c] - most)
          all += slope[c]
          if ((allowed[i] >> c) & 1) good += slope[c]
        }
        for (let c = 0; c < CLASSES; c++) {
          const share = (allowed[i] >> c) & 1 ? (good > 0 ? slope[c] / good : c === right ? 1 : 0) : 0
          const step = weight * (share - slope[c] / all)
          if (Math.abs(step) < 1e-3) continue
          for (let f = 0; f < count; f++) {
            const at = rows[f] * CLASSES + c
            squares[at] += step * step
            weights[at] += (RATE * step) / Math.sqrt(squares[at])
          }
        }
        labels[i] = random() < OWN_LABEL ? bestLabel(scores, i ? labels[i - 1] : 0) : right
      }
    })
  }
  return { ...model, weights: sum }
}
