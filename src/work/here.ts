import type { Working } from './working.ts'

/**
 * Runs passes in this process, one after another, as long as somebody has woken it meanwhile.
 * @param pass does all there is to do, or as much as it can until the signal ends it
 */
export function workHere(pass: (signal: AbortSignal) => Promise<unknown>): Working {
  const ending = new AbortController()
  let woken = false
  let running: Promise<void> | null = null

  const run = async (): Promise<void> => {
    while (woken && !ending.signal.aborted) {
      woken = false
      await pass(ending.signal)
    }
  }
  const start = (): void => {
    running = run().finally(() => {
      running = null
    })
    // Whoever waits is told; the next to wake it tries again.
    running.catch(() => {})
  }
  return {
    wake() {
      woken = true
      if (running === null && !ending.signal.aborted) start()
    },
    async idle() {
      while (running !== null) await running
    },
    async close() {
      ending.abort()
      await running?.catch(() => {})
    },
  }
}
