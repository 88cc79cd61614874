import type { Working } from './working.ts'

/**
 * Runs passes in this process, one after another, as long as somebody has woken it meanwhile.
 * @param pass does all there is to do, or as much as it can until the signal ends it
 * @param onProblem hears what a pass failed on; the next to wake it tries again
 */
export function workHere(
  pass: (signal: AbortSignal) => Promise<unknown>,
  onProblem: (problem: Error) => void,
): Working {
  const ending = new AbortController()
  let woken = false
  let running: Promise<void> | null = null
  let failure: Error | null = null

  const run = async (): Promise<void> => {
    try {
      while (woken && !ending.signal.aborted) {
        woken = false
        failure = null
        await pass(ending.signal)
      }
    } catch (error) {
      failure = error as Error
      onProblem(failure)
    }
    // In the same breath as the last look at `woken`, so that nobody wakes it in between for nothing.
    running = null
  }
  return {
    wake() {
      woken = true
      if (running !== null || ending.signal.aborted) return
      running = run()
    },
    async idle() {
      while (running !== null) await running
      if (failure !== null) throw failure
    },
    async close() {
      ending.abort()
      await running
    },
  }
}
