import { fill } from '../../../src/language/network/kernels.ts'
import { FEATURES } from '../../../src/language/network/lexemes.ts'
import type { Rows, Widths } from '../../../src/language/network/network.ts'
import { CASINGS } from '../../../src/language/network/shape.ts'
import type { Random } from '../random.ts'
import { dropout } from './dropout.ts'
import type { Batch } from './lesson.ts'
import { backwards, balanced, type Parameter, parameter } from './parameters.ts'
import { multiply, type Workshop } from './workshop.ts'

/** How often a word is taken for one that the treebank lacks, and for one without a vector, as will happen in use. */
const UNKNOWN_WORD = 0.15
const NO_VECTOR = 0.05

/** Words apart from their sentences: embeddings and vector, a hidden layer, and what the sentence's casing and quotes add. */
export function wordsPart(
  k: Workshop,
  widths: Widths,
  rows: number,
  unknown: readonly number[],
  vectors: Rows,
  size: number,
  drop: number,
  next: Random,
) {
  const { embedding, vector, hidden: middle, state } = widths
  const embeddings = parameter(k, rows, embedding, 0, next)
  const hidden = parameter(k, embedding + vector, middle, balanced(embedding + vector, middle), next)
  const hiddenBias = parameter(k, 1, middle, 0, next)
  const word = parameter(k, middle, state, balanced(middle, state), next)
  const context = parameter(k, CASINGS + 2, state, 0.1, next)
  const input = k.matrix(size, embedding + vector)
  const inputGradient = k.matrix(size, embedding + vector)
  const activation = k.matrix(size, middle)
  const activationGradient = k.matrix(size, middle)
  const drops = dropout(k, size, middle, drop, next)
  const used = k.wholes(size * FEATURES)
  const usedVectors = k.wholes(size)
  const vectorTable = k.bytes(vectors.values)
  const touched = new Uint8Array(rows)
  const output = k.matrix(size, state)
  const outputGradient = k.matrix(size, state)

  const readInput = ({ lessons, words }: Batch): void => {
    let t = 0
    for (const { input: sentence } of lessons) {
      used.data.set(sentence.rows, t * FEATURES)
      for (let i = 0; i < sentence.length; i++, t++) {
        if (next() < UNKNOWN_WORD) used.data.set(unknown, t * FEATURES)
        usedVectors.data[t] = next() < NO_VECTOR ? -1 : sentence.vectors[i]
      }
    }
    const down = input.cols * 4
    k.gatherRows(embeddings.value.at, used.at, FEATURES, input.at, down, embedding, words)
    k.sumShortRows(vectorTable, vector, usedVectors.at, 1, input.at + embedding * 4, down, vector, words, vectors.scale)
  }

  const addContext = ({ lessons }: Batch, each: (at: number, row: number) => void): void => {
    let t = 0
    for (const { input: sentence } of lessons) {
      for (let i = 0; i < sentence.length; i++, t++) {
        each(t * state, sentence.casing * state)
        each(t * state, (CASINGS + sentence.quoted[i]) * state)
      }
    }
  }

  const forward = (batch: Batch): void => {
    readInput(batch)
    fill(activation, hiddenBias.value, batch.words)
    multiply(k, input, hidden.value, activation, batch.words, true)
    k.rectify(activation.at, batch.words * middle)
    drops.apply(activation, activation, batch.words)
    multiply(k, activation, word.value, output, batch.words)
    addContext(batch, (at, row) => {
      for (let j = 0; j < state; j++) output.data[at + j] += context.value.data[row + j]
    })
  }

  /** Returns the rows of the embeddings whose gradient isn't zero. */
  const backward = (batch: Batch): number[] => {
    addContext(batch, (at, row) => {
      for (let j = 0; j < state; j++) context.gradient.data[row + j] += outputGradient.data[at + j]
    })
    backwards(k, activation, word, null, outputGradient, activationGradient, batch.words)
    k.multiplyEach(activationGradient.at, drops.mask.at, activationGradient.at, batch.words * middle, 0)
    backwards(k, input, hidden, hiddenBias, activationGradient, inputGradient, batch.words)
    const found: number[] = []
    for (let f = 0; f < batch.words * FEATURES; f++) {
      const row = used.data[f]
      if (touched[row] === 1) continue
      touched[row] = 1
      found.push(row)
      embeddings.gradient.data.fill(0, row * embedding, (row + 1) * embedding)
    }
    const { gradient } = embeddings
    k.scatterRows(inputGradient.at, input.cols * 4, used.at, FEATURES, gradient.at, embedding, batch.words)
    for (const row of found) touched[row] = 0
    return found
  }

  const parameters: Record<string, Parameter> = { hidden, hiddenBias, word, context }
  return { forward, backward, output, outputGradient, embeddings, parameters }
}
