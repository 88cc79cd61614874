import type { Writable } from 'node:stream'
import type { Store } from '../../store/store.ts'
import { ringAlerts } from './ring.ts'
import type { AlertRule } from './rule.ts'
import { sendAlerts } from './send.ts'

/** What ringing needs of the world. */
export interface AlertOptions {
  readonly now: () => Date
  /** Where the channel `output` writes. */
  readonly output: Writable
  /** Told of each failure, in a line. */
  readonly onProblem: (problem: string) => void
}

const PAUSE_MS = 2000

/** Asks the rules about all that moved, and sends what rang and is due. */
export async function alertNow(store: Store, rules: readonly AlertRule[], options: AlertOptions): Promise<number> {
  await ringAlerts(store, rules, options.now())
  const { sent, failed } = await sendAlerts(store, rules, options)
  for (const { rule, problem, again } of failed) {
    options.onProblem(
      `alert “${rule}” was not sent: ${problem}; ${again === null ? 'given up' : `tried again at ${again}`}`,
    )
  }
  return sent
}

/**
 * Rings for what moves, until it is stopped. What can't be sent then is sent when it is next started.
 * @returns what stops it, fulfilled when what has moved until then has rung: a watch from a crontab ends as soon as it is through
 */
export function keepAlerting(store: Store, rules: readonly AlertRule[], options: AlertOptions): () => Promise<void> {
  let stopped = false
  let wake = (): void => {}
  const ring = (): Promise<unknown> =>
    alertNow(store, rules, options).catch((error: Error) => options.onProblem(error.message))
  const running = (async () => {
    while (!stopped) {
      await ring()
      if (stopped) break
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, PAUSE_MS)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    await ring()
  })()
  return () => {
    stopped = true
    wake()
    return running
  }
}
