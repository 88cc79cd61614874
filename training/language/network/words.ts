import { fill, type Kernels, multiply } from '../../../src/language/network/kernels.ts'
import { FEATURES } from '../../../src/language/network/lexemes.ts'
import type { Rows, Widths } from '../../../src/language/network/network.ts'
import { CASINGS } from '../../../src/language/network/shape.ts'
import type { Random } from '../random.ts'
import { dropout } from './dropout.ts'
import type { Batch } from './lesson.ts'
import { backwards, balanced, type Parameter, parameter } from './parameters.ts'

/** How often a word is taken for one that the treebank lacks, and for one without a vector, as will happen in use. */
const UNKNOWN_WORD = 0.15
const NO_VECTOR = 0.05

/** Words apart from their sentences: embeddings and vector, a hidden layer, and what the sentence's casing and quotes add. */
export function wordsPart(
  k: Kernels,
  widths: Widths,
  rows: number,
  unknown: readonly number[],
  vectors: Rows,
  size: number,
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
  const mask = new Float32Array(size * middle)
  const used = new Int32Array(size * FEATURES)
  const touched = new Uint8Array(rows)
  const output = k.matrix(size, state)
  const outputGradient = k.matrix(size, state)

  const readInput = ({ lessons }: Batch): void => {
    let t = 0
    for (const { input: sentence } of lessons) {
      for (let i = 0; i < sentence.length; i++, t++) {
        const at = t * input.cols
        input.data.fill(0, at, at + input.cols)
        const hide = next() < UNKNOWN_WORD
        for (let f = 0; f < FEATURES; f++) {
          const row = hide && f < unknown.length ? unknown[f] : sentence.rows[i * FEATURES + f]
          used[t * FEATURES + f] = row
          for (let j = 0, from = row * embedding; j < embedding; j++)
            input.data[at + j] += embeddings.value.data[from + j]
        }
        const row = sentence.vectors[i]
        if (next() < NO_VECTOR || row < 0) continue
        for (let j = 0, from = row * vector, to = at + embedding; j < vector; j++) {
          input.data[to + j] = vectors.values[from + j] * vectors.scale
        }
      }
    }
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

  const forward = (batch: Batch, drop: number): void => {
    readInput(batch)
    fill(activation, hiddenBias.value, batch.words)
    multiply(k, input, hidden.value, activation, batch.words, true)
    const values = activation.data
    for (let i = 0; i < batch.words * middle; i++) if (values[i] < 0) values[i] = 0
    dropout(values, mask, batch.words * middle, drop, next)
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
    const values = activationGradient.data
    for (let i = 0; i < batch.words * middle; i++) values[i] = activation.data[i] > 0 ? values[i] * mask[i] : 0
    backwards(k, input, hidden, hiddenBias, activationGradient, inputGradient, batch.words)
    const found: number[] = []
    const gradient = embeddings.gradient.data
    for (let t = 0; t < batch.words; t++) {
      for (let f = 0; f < FEATURES; f++) {
        const row = used[t * FEATURES + f]
        const at = row * embedding
        if (touched[row] === 0) {
          touched[row] = 1
          found.push(row)
          gradient.fill(0, at, at + embedding)
        }
        for (let j = 0, from = t * input.cols; j < embedding; j++) gradient[at + j] += inputGradient.data[from + j]
      }
    }
    for (const row of found) touched[row] = 0
    return found
  }

  const parameters: Record<string, Parameter> = { hidden, hiddenBias, word, context }
  return { forward, backward, output, outputGradient, embeddings, parameters }
}
