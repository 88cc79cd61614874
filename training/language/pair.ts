import { Worker } from 'node:worker_threads'
import { type Learner, type LearnerOptions, learner } from './network/learner.ts'
import type { Lesson } from './network/lesson.ts'
import { type Meeting, meeting, partner } from './network/partner.ts'
import { learnRounds, type Schedule } from './schedule.ts'

/** What both learners of a pair are told. */
export interface Course {
  readonly options: LearnerOptions
  readonly kinds: readonly (readonly Lesson[])[]
  readonly schedule: Schedule
}

/** What the second of them is told beside it. */
export interface Shared extends Course {
  readonly meeting: Meeting
}

/** A network that two threads trained side by side, each on half of every batch: the same numbers each time. */
export function learnInPair(course: Course): Learner {
  const { options, kinds, schedule } = course
  const network = learner(options)
  const { embeddings, ...dense } = network.matrices()
  const numbers = Object.values(dense).reduce((sum, { data }) => sum + data.length, 0)
  const at = meeting(numbers, embeddings.rows, embeddings.cols)
  const workerData: Shared = { ...course, meeting: at }
  new Worker(new URL('./pair-thread.ts', import.meta.url), { workerData })
  learnRounds(network, kinds, schedule, 0, partner(at, 0))
  return network
}
