import { type Matrix, rowsFrom } from '../../../src/language/network/kernels.ts'
import type { Random } from '../random.ts'
import { dropout } from './dropout.ts'
import type { Batch } from './lesson.ts'
import { parameter } from './parameters.ts'
import { multiplyBlocks, turned, type Workshop } from './workshop.ts'

/**
 * A layer of simple recurrent units, half of them reading from the left, half from the right (`recur` in kernels/recurrence.as). Each
 * sees a word together with `reach` words on both sides of it.
 */
export function recurrentPart(
  k: Workshop,
  state: number,
  reach: number,
  input: Matrix,
  inputGradient: Matrix,
  size: number,
  drop: number,
  next: Random,
) {
  const window = 2 * reach + 1
  const weights = parameter(k, window * state, 3 * state, Math.sqrt(3 / state / window), next)
  const gates = parameter(k, 4, state, 0, next)
  const [dropped, droppedGradient, forget, reset, cell, output, outputGradient] = Array.from({ length: 7 }, () =>
    k.matrix(size, state),
  )
  /** Sentences parted by `reach` rows of zeros, so that as many rows beside each other are a window. */
  const parted = k.matrix((1 + reach) * size + 2 * reach, state)
  const gated = k.matrix((1 + reach) * size, 3 * state)
  const gatedGradient = k.matrix((1 + reach) * size, 3 * state)
  const drops = dropout(k, size, state, drop, next)
  const rowsOf = ({ lessons, words }: Batch): number => words + reach * (lessons.length - 1)

  /** Calls `each` for each sentence with its first word, and its first row among those parted. */
  const sentences = ({ lessons }: Batch, each: (length: number, first: number, row: number) => void): void => {
    let first = 0
    lessons.forEach(({ input: { length } }, s) => {
      each(length, first, first + s * reach)
      first += length
    })
  }

  /** Calls `each` for each sentence and direction with the offsets of its numbers: in rows of `state`, and of three times that. */
  const directions = (
    batch: Batch,
    each: (length: number, back: number, narrow: number, wide: number, half: number) => void,
  ): void => {
    sentences(batch, (length, first, row) => {
      for (const back of [0, 1]) {
        const half = back * state * 2
        each(length, back, first * state * 4 + half, row * state * 12 + 3 * half, half)
      }
    })
  }

  const forward = (batch: Batch): void => {
    drops.apply(input, dropped, batch.words)
    const rows = rowsOf(batch)
    parted.data.fill(0, 0, (rows + 2 * reach) * state)
    sentences(batch, (length, first, row) => {
      parted.data.set(dropped.data.subarray(first * state, (first + length) * state), (row + reach) * state)
    })
    multiplyBlocks(k, rowsFrom(parted), rowsFrom(weights.value), rowsFrom(gated), [rows, 3 * state, window * state])
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
    const rows = rowsOf(batch)
    gatedGradient.data.fill(0, 0, rows * 3 * state)
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
    const above = rowsFrom(gatedGradient)
    const from = turned(rowsFrom(parted))
    multiplyBlocks(k, from, above, rowsFrom(weights.gradient), [window * state, 3 * state, rows], true)
    parted.data.fill(0, 0, (rows + 2 * reach) * state)
    for (let w = 0; w < window; w++) {
      const part = turned(rowsFrom(weights.value, w * state))
      multiplyBlocks(k, above, part, rowsFrom(parted, w), [rows, state, 3 * state], true)
    }
    sentences(batch, (length, first, row) => {
      droppedGradient.data.set(
        parted.data.subarray((row + reach) * state, (row + reach + length) * state),
        first * state,
      )
    })
    k.multiplyEach(droppedGradient.at, drops.mask.at, inputGradient.at, batch.words * state, 1)
  }

  return { forward, backward, output, outputGradient, parameters: { input: weights, gates } }
}
