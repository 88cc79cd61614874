import { Worker } from 'node:worker_threads'
import { errorOf, type FromThread, type ThreadTask, type ToThread } from './thread-messages.ts'
import type { Working } from './working.ts'

/** Runs the work in a thread of this process, with connections of its own: whoever answers callers isn't held up. */
export function workInThread(task: ThreadTask, onBatch: () => void, onProblem: (problem: Error) => void): Working {
  let thread: Worker | null = null
  let closing = false
  let calls = 0
  let answered = 0
  let failure: Error | null = null
  let waiting: (() => void)[] = []

  const answer = (call: number, problem: Error | null): void => {
    if (call < answered) return
    answered = call
    failure = problem
    for (const each of waiting) each()
    waiting = []
  }
  const start = (): Worker => {
    const started = new Worker(fileBeside('worker-thread'), { workerData: task })
    started.on('message', (message: FromThread) => {
      if (message.say === 'batch') onBatch()
      else if (message.say === 'problem') onProblem(new Error(message.problem))
      else answer(message.call, message.say === 'failed' ? errorOf(message.failure) : null)
    })
    started.on('error', (error: Error) => {
      thread = null
      answer(calls, error)
    })
    return started
  }
  const tell = (message: ToThread): void => thread?.postMessage(message)

  return {
    wake() {
      if (closing) return
      thread ??= start()
      tell({ say: 'wake', call: ++calls })
    },
    async idle() {
      while (answered < calls) await new Promise<void>((resolve) => waiting.push(resolve))
      if (failure) throw failure
    },
    async close() {
      closing = true
      const ended = thread && new Promise((resolve) => thread?.once('exit', resolve))
      tell({ say: 'close' })
      await ended
      answer(calls, null)
    },
  }
}

/** A module of this folder, as source or built. */
function fileBeside(name: string): URL {
  const here = import.meta.url
  return new URL(`./${name}${here.slice(here.lastIndexOf('.'))}`, here)
}
