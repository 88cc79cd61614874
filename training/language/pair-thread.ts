import { workerData } from 'node:worker_threads'
import { learner } from './network/learner.ts'
import { partner } from './network/partner.ts'
import type { Shared } from './pair.ts'
import { learnRounds } from './schedule.ts'

const { options, kinds, schedule, meeting } = workerData as Shared
learnRounds(learner(options), kinds, schedule, 1, partner(meeting, 1))
