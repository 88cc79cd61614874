import { PLACES, placeOf, ROOT_PLACE } from '../../../src/language/network/distance.ts'
import { fill, type Matrix, rowsFrom } from '../../../src/language/network/kernels.ts'
import { padded, type Widths } from '../../../src/language/network/network.ts'
import type { Random } from '../random.ts'
import { type Batch, ROOT, UNKNOWN } from './lesson.ts'
import { crossEntropy } from './loss.ts'
import { backwards, parameter } from './parameters.ts'
import type { Views } from './views.ts'
import { multiply, multiplyBlocks, turned, type Workshop } from './workshop.ts'

/** Every word as the head of every other: a product of two views, and a score of the head's place as the dependent expects it. */
export function arcsPart(k: Workshop, { arc }: Widths, size: number, longest: number, next: Random) {
  const weights = parameter(k, arc, arc + PLACES, Math.sqrt(3 / arc), next)
  const bias = parameter(k, 1, arc + PLACES, 0, next)
  const root = parameter(k, 1, arc, 0.3, next)
  const sought = k.matrix(size, arc + PLACES)
  const soughtGradient = k.matrix(size, arc + PLACES)
  /** The heads of one sentence, the root last; the same with rows and columns exchanged. */
  const heads = k.matrix(padded(longest + 1), arc)
  const headsGradient = k.matrix(padded(longest + 1), arc)
  const scores = k.matrix(longest, padded(longest + 1))

  const scoreSentence = (view: Matrix, first: number, length: number): void => {
    const width = padded(length + 1)
    heads.data.set(view.data.subarray(first * arc, (first + length) * arc))
    heads.data.set(root.value.data, length * arc)
    heads.data.fill(0, (length + 1) * arc, width * arc)
    const to = { at: scores.at, down: width * 4, across: 4 }
    multiplyBlocks(k, rowsFrom(sought, first), turned(rowsFrom(heads)), to, [length, width, arc])
    for (let i = 0; i < length; i++) {
      const place = (first + i) * sought.cols + arc
      for (let h = 0; h < length; h++)
        scores.data[i * width + h] += h === i ? -1e9 : sought.data[place + placeOf(h - i)]
      scores.data[i * width + length] += sought.data[place + ROOT_PLACE]
    }
  }

  const sentenceLoss = (first: number, right: Int32Array, words: number): number => {
    const { length } = right
    const width = padded(length + 1)
    let loss = 0
    for (let i = 0; i < length; i++) {
      const at = i * width
      if (right[i] === UNKNOWN) {
        scores.data.fill(0, at, at + width)
        continue
      }
      loss += crossEntropy(scores.data, at, length + 1, width, right[i] === ROOT ? length : right[i], 1 / words)
      const place = (first + i) * sought.cols + arc
      for (let h = 0; h < length; h++) {
        if (h !== i) soughtGradient.data[place + placeOf(h - i)] += scores.data[at + h]
      }
      soughtGradient.data[place + ROOT_PLACE] += scores.data[at + length]
    }
    return loss
  }

  /** Scores, loss and gradients at once, sentence by sentence. */
  const learn = ({ lessons, words }: Batch, { dependents, headsOfArcs }: Views): number => {
    fill(sought, bias.value, words)
    multiply(k, dependents.value, weights.value, sought, words, true)
    soughtGradient.data.fill(0, 0, words * sought.cols)
    let loss = 0
    let first = 0
    for (const { heads: right } of lessons) {
      const { length } = right
      scoreSentence(headsOfArcs.value, first, length)
      loss += sentenceLoss(first, right, words)
      const to = rowsFrom(soughtGradient, first)
      const by = { at: scores.at, down: padded(length + 1) * 4, across: 4 }
      multiplyBlocks(k, by, rowsFrom(heads), to, [length, arc, length + 1])
      multiplyBlocks(k, turned(by), rowsFrom(sought, first), rowsFrom(headsGradient), [length + 1, arc, length])
      headsOfArcs.gradient.data.set(headsGradient.data.subarray(0, length * arc), first * arc)
      for (let j = 0; j < arc; j++) root.gradient.data[j] += headsGradient.data[length * arc + j]
      first += length
    }
    backwards(k, dependents.value, weights, bias, soughtGradient, dependents.gradient, words)
    return loss
  }

  return { learn, parameters: { arcs: weights, arcsBias: bias, root } }
}
