import type { Alert } from '../alert.ts'

/** What is sent to one channel: an alert, or a digest where many come at once. */
export interface Message {
  /** The same when it is sent again. */
  readonly id: string
  readonly subject: string
  readonly text: string
  readonly alerts: readonly Alert[]
  /** When it is sent, UTC. */
  readonly when: Date
}

/** Sends a message, or rejects with a reason fit to be shown. */
export type Deliver<Channel> = (message: Message, channel: Channel) => Promise<void>
