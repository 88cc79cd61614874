import type { Learner } from './network/learner.ts'
import type { Lesson } from './network/lesson.ts'
import { type Random, shuffle } from './random.ts'

/** How a network is trained. */
export interface Schedule {
  readonly epochs: number
  /** The size of steps at first; it falls in a straight line to nothing. */
  readonly rate: number
  /** Batches over which the steps grow to that size. */
  readonly warmUp: number
  /** A batch is as many sentences as it takes to have so many words. */
  readonly batch: number
}

/** Goes through the lessons once, in another order each time, and returns the mean losses by word. */
export function learnEpoch(
  network: Learner,
  lessons: readonly Lesson[],
  epoch: number,
  { epochs, rate, warmUp, batch }: Schedule,
  next: Random,
): readonly number[] {
  const order = shuffle([...lessons], next)
  const sums = [0, 0, 0]
  let batches = 0
  for (let i = 0; i < order.length; batches++) {
    const from = i
    for (let words = 0; i < order.length && words < batch; i++) words += order[i].input.length
    const left = 1 - (epoch + from / order.length) / epochs
    const warmth = epoch > 0 ? 1 : Math.min(1, (batches + 1) / warmUp)
    const losses = network.learn(order.slice(from, i), rate * warmth * left)
    losses.forEach((loss, k) => {
      sums[k] += loss
    })
  }
  return sums.map((sum) => sum / batches)
}
