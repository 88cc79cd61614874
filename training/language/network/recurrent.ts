import { type Kernels, type Matrix, multiply, rowsFrom } from '../../../src/language/network/kernels.ts'
import type { Random } from '../random.ts'
import { dropout } from './dropout.ts'
import type { Batch } from './lesson.ts'
import { backwards, parameter } from './parameters.ts'

/** A layer of simple recurrent units, half of them reading from the left, half from the right (`recur` in kernels/recurrence.as). */
export function recurrentPart(
  k: Kernels,
  state: number,
  input: Matrix,
  inputGradient: Matrix,
  size: number,
  next: Random,
) {
  const weights = parameter(k, state, 3 * state, Math.sqrt(3 / state), next)
  const gates = parameter(k, 4, state, 0, next)
  const [dropped, droppedGradient, forget, reset, cell, output, outputGradient] = Array.from({ length: 7 }, () =>
    k.matrix(size, state),
  )
  const gated = k.matrix(size, 3 * state)
  const gatedGradient = k.matrix(size, 3 * state)
  const mask = new Float32Array(size * state)

  /** Calls `each` for each sentence and direction with the offsets of its numbers: in rows of `state`, and of three times that. */
  const directions = (
    { lessons }: Batch,
    each: (length: number, back: number, narrow: number, wide: number, half: number) => void,
  ): void => {
    let first = 0
    for (const {
      input: { length },
    } of lessons) {
      for (const back of [0, 1]) {
        const half = back * state * 2
        each(length, back, first * state * 4 + half, first * state * 12 + 3 * half, half)
      }
      first += length
    }
  }

  const forward = (batch: Batch, drop: number): void => {
    dropped.data.set(input.data.subarray(0, batch.words * state))
    dropout(dropped.data, mask, batch.words * state, drop, next)
    multiply(k, dropped, weights.value, gated, batch.words)
    const { down } = rowsFrom(input)
    directions(batch, (length, back, narrow, wide, half) => {
      k.recur(
        gated.at + wide,
        3 * down,
        input.at + narrow,
        output.at + narrow,
        down,
        gates.value.at + half,
        forget.at + narrow,
        reset.at + narrow,
        cell.at + narrow,
        state / 2,
        length,
        back,
      )
    })
  }

  const backward = (batch: Batch): void => {
    const { down } = rowsFrom(input)
    directions(batch, (length, back, narrow, wide, half) => {
      k.recurBack(
        gated.at + wide,
        3 * down,
        input.at + narrow,
        down,
        gates.value.at + half,
        gates.gradient.at + half,
        forget.at + narrow,
        reset.at + narrow,
        cell.at + narrow,
        outputGradient.at + narrow,
        inputGradient.at + narrow,
        gatedGradient.at + wide,
        state / 2,
        length,
        back,
      )
    })
    backwards(k, dropped, weights, null, gatedGradient, droppedGradient, batch.words)
    const values = inputGradient.data
    for (let i = 0; i < batch.words * state; i++) values[i] += droppedGradient.data[i] * mask[i]
  }

  return { forward, backward, output, outputGradient, parameters: { input: weights, gates } }
}
