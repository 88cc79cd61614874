import { parentPort, workerData } from 'node:worker_threads'
import { openStore } from '../store/open.ts'
import { openQueue } from './queue/queue.ts'
import type { FromThread, ThreadTask, ToThread } from './thread-messages.ts'
import { work } from './work.ts'

/** Milliseconds between two looks at what other processes may have put into the store. */
const LOOK = 2000

const { where, analysis, threads } = workerData as ThreadTask
const say = (message: FromThread): void => parentPort?.postMessage(message)

const onProblem = ({ message }: Error): void => say({ say: 'problem', problem: message })
const store = await openStore(where)
const queue = store.kind === 'postgres' ? await openQueue(where, analysis, onProblem) : null
const working = await work({
  store,
  queue,
  where,
  analysis,
  threads,
  onBatch: () => say({ say: 'batch' }),
  onProblem,
})
const looking = setInterval(() => working.wake(), LOOK)

parentPort?.on('message', async (message: ToThread) => {
  if (message.say === 'wake') {
    const { call } = message
    working.wake()
    working.idle().then(
      () => say({ say: 'idle', call }),
      (problem: Error) => say({ say: 'failed', call, problem: problem.message }),
    )
    return
  }
  clearInterval(looking)
  await working.close()
  await queue?.close()
  await store.close()
  parentPort?.close()
})
