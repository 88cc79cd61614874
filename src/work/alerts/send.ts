import { createHash } from 'node:crypto'
import type { Writable } from 'node:stream'
import type { Job } from '../../store/jobs.ts'
import type { Store } from '../../store/store.ts'
import { deliver } from './deliver/deliver.ts'
import type { Message } from './deliver/message.ts'
import { ALERT_JOB, type AlertTask } from './ring.ts'
import type { AlertRule } from './rule.ts'
import { alertText, headline } from './words.ts'

/** What became of the alerts that were due. */
export interface Sent {
  readonly sent: number
  /** What could not be sent and will be tried again, or (`again` null) will not. */
  readonly failed: readonly { readonly rule: string; readonly problem: string; readonly again: string | null }[]
}

/** What sending needs of the world. */
export interface SendOptions {
  readonly now: () => Date
  /** Where the channel `output` writes. */
  readonly output: Writable
}

const AT_ONCE = 500
/** A sender that dies leaves its alerts to the next after so long. */
const TAKEN_MS = 60_000
/** Growing pauses: half a minute, then twice as long each time, to a day; after these tries it is given up and stays listed. */
const FIRST_PAUSE_MS = 30_000
const LONGEST_PAUSE_MS = 86_400_000
const TRIES = 12

/** Sends what waits and is due. One channel that fails keeps no other from its messages. */
export async function sendAlerts(store: Store, rules: readonly AlertRule[], options: SendOptions): Promise<Sent> {
  const now = options.now()
  const until = new Date(now.getTime() + TAKEN_MS).toISOString()
  const jobs = await store.jobs.take(ALERT_JOB, now.toISOString(), until, AT_ONCE)
  const result = { sent: 0, failed: [] as Sent['failed'][number][] }
  for (const { address, waiting } of byAddress(jobs)) {
    const rule = rules.find(({ name }) => name === address.rule)
    const channel = rule?.channels[address.channel]
    if (!rule || !channel) {
      // The rule is gone from its file, and nobody asks for this any more.
      await store.jobs.done(waiting.map(({ key }) => key))
      continue
    }
    const bundles = waiting.length >= rule.digest ? [waiting] : waiting.map((job) => [job])
    for (const bundle of bundles) {
      try {
        await deliver(messageOf(bundle, address, now), channel, options.output)
        await store.jobs.done(bundle.map(({ key }) => key))
        result.sent += bundle.length
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error)
        for (const job of bundle) {
          const again = nextTry(job, now)
          await store.jobs.failed(job.key, problem, again)
          result.failed.push({ rule: rule.name, problem, again })
        }
      }
    }
  }
  return result
}

/** Who is told: a digest is for one reader. */
interface Address {
  readonly rule: string
  readonly channel: number
}

/** Alerts that wait, by whom they are for. */
function byAddress(jobs: readonly Job[]): readonly { readonly address: Address; readonly waiting: readonly Job[] }[] {
  const groups = new Map<string, { readonly address: Address; readonly waiting: Job[] }>()
  for (const job of jobs) {
    const { alert, channel } = job.task as AlertTask
    const key = JSON.stringify([alert.rule, channel])
    const group = groups.get(key)
    if (group) group.waiting.push(job)
    else groups.set(key, { address: { rule: alert.rule, channel }, waiting: [job] })
  }
  return [...groups.values()]
}

function messageOf(jobs: readonly Job[], { rule, channel }: Address, when: Date): Message {
  const alerts = jobs.map(({ task }) => (task as AlertTask).alert)
  const ids = alerts.map(({ id }) => id).sort()
  return {
    id: createHash('sha256')
      .update(JSON.stringify([rule, channel, ids]))
      .digest('hex')
      .slice(0, 32),
    subject: alerts.length === 1 ? alerts.map(headline).join() : `${alerts.length} alerts: ${rule}`,
    text: alerts.map(alertText).join('\n\n'),
    alerts,
    when,
  }
}

/** When a failed alert is tried again; null where it has been tried enough. */
export function nextTry({ attempts }: Pick<Job, 'attempts'>, now: Date): string | null {
  if (attempts >= TRIES) return null
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1))
  return new Date(now.getTime() + pause).toISOString()
}
