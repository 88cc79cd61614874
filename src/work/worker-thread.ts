import { parentPort, workerData } from 'node:worker_threads'
import { openWorker } from './open-worker.ts'
import { type FromThread, type ThreadTask, type ToThread, toldOf } from './thread-messages.ts'

/** Milliseconds between two looks at what other processes may have put into the store. */
const LOOK = 2000

const { where, analysis, threads } = workerData as ThreadTask
const say = (message: FromThread): void => parentPort?.postMessage(message)

const working = await openWorker(where, {
  analysis,
  threads,
  onBatch: () => say({ say: 'batch' }),
  onProblem: ({ message }) => say({ say: 'problem', problem: message }),
})

let seen = 0
/** Other processes may put something into a file; a queue tells of it by itself. */
async function look(): Promise<void> {
  const latest = await working.store.events.latest()
  if (latest !== seen) working.wake()
  seen = latest
}
const looking = setInterval(() => {
  look().catch(({ message }: Error) => say({ say: 'problem', problem: message }))
}, LOOK)

parentPort?.on('message', async (message: ToThread) => {
  if (message.say === 'wake') {
    const { call } = message
    working.wake()
    working.idle().then(
      () => say({ say: 'idle', call }),
      (error: Error) => say({ say: 'failed', call, failure: toldOf(error) }),
    )
    return
  }
  clearInterval(looking)
  await working.close()
  parentPort?.close()
})
