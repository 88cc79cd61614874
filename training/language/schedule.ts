import type { Learner } from './network/learner.ts'
import type { Lesson } from './network/lesson.ts'
import { alone, type Partner } from './network/partner.ts'
import { random, shuffle } from './random.ts'

/** How a network is trained. */
export interface Schedule {
  /** For each round the kinds of lessons that are gone through. */
  readonly rounds: readonly (readonly number[])[]
  /** The size of steps at first; it falls in a straight line to nothing. */
  readonly rate: number
  /** Steps over which their size grows to that. */
  readonly warmUp: number
  /** A batch is as many sentences as it takes to have so many words, half of them for each of two learners. */
  readonly batch: number
  readonly seed: number
}

/** Two learners go through the lessons side by side. */
export type Side = 0 | 1

/**
 * Goes through the lessons, by kind, in another order each round, and learns one side's half of each batch. Both sides make the same
 * batches.
 */
export function learnRounds(
  network: Learner,
  kinds: readonly (readonly Lesson[])[],
  { rounds, rate, warmUp, batch, seed }: Schedule,
  side: Side,
  partner: Partner = alone,
): void {
  const next = random(seed)
  const orders = rounds.map((round) =>
    batchesOf(
      shuffle(
        round.flatMap((kind) => kinds[kind]),
        next,
      ),
      batch,
    ),
  )
  const steps = orders.reduce((sum, batches) => sum + batches.length, 0)
  let step = 0
  orders.forEach((batches, round) => {
    const sums = [0, 0, 0]
    for (const halves of batches) {
      const warmth = Math.min(1, (step + 1) / warmUp)
      const losses = network.learn(halves[side], rate * warmth * (1 - step / steps), partner)
      losses.forEach((loss, k) => {
        sums[k] += loss / batches.length
      })
      step++
    }
    if (side === 0) console.error(`  round ${round + 1}: ${sums.map((sum) => sum.toFixed(3)).join(' ')}`)
  })
}

type Halves = readonly [readonly Lesson[], readonly Lesson[]]

/** Batches of so many words, in halves of about as many; what is left over in the end is too little. */
function batchesOf(lessons: readonly Lesson[], batch: number): Halves[] {
  const batches: Halves[] = []
  let halves: [Lesson[], Lesson[]] = [[], []]
  let words = [0, 0]
  for (const lesson of lessons) {
    const smaller = words[1] < words[0] ? 1 : 0
    halves[smaller].push(lesson)
    words[smaller] += lesson.input.length
    if (words[0] + words[1] < batch || halves[1].length === 0) continue
    batches.push(halves)
    halves = [[], []]
    words = [0, 0]
  }
  return batches
}
