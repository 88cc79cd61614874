import type { Store } from '../../store/store.ts'
import { type Alert, alertId, type ToldMovement } from './alert.ts'
import { MOVEMENT_JOB } from './note.ts'
import { type AlertRule, rings } from './rule.ts'

/** The kind of job by which an alert waits to be sent. */
export const ALERT_JOB = 'alert'

/** What an alert's job holds: where it goes stands in the rule, whose secrets stay in its file. */
export interface AlertTask {
  readonly alert: Alert
  readonly channel: number
}

const AT_ONCE = 500
/** A process that dies here leaves what it took to the next after so long. */
const TAKEN_MS = 60_000

/**
 * Asks the rules about the movements that wait: for each that rings, an alert for each channel of the rule. A movement is
 * done with and its alerts are kept in one transaction, so that none rings twice.
 * @returns how many alerts wait to be sent that did not before
 */
export async function ringAlerts(store: Store, rules: readonly AlertRule[], now: Date): Promise<number> {
  const until = new Date(now.getTime() + TAKEN_MS).toISOString()
  const waiting = await store.jobs.take(MOVEMENT_JOB, now.toISOString(), until, AT_ONCE)
  if (waiting.length === 0) return 0
  const alerts = waiting.flatMap(({ task }) => alertsOf(task as ToldMovement, rules))
  await store.transaction(async (inside) => {
    await inside.jobs.add(
      alerts.map((task) => ({
        key: `${ALERT_JOB} ${task.alert.id} ${task.channel}`,
        kind: ALERT_JOB,
        task,
        due: now.toISOString(),
      })),
    )
    await inside.jobs.done(waiting.map(({ key }) => key))
  })
  return alerts.length
}

const alertsOf = (told: ToldMovement, rules: readonly AlertRule[]): readonly AlertTask[] =>
  rules
    .filter((rule) => rings(rule, told.movement, told.story))
    .flatMap(({ name, channels }) =>
      channels.map((_, channel) => ({ alert: { ...told, id: alertId(name, told.movement), rule: name }, channel })),
    )
