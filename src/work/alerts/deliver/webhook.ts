import { createHmac } from 'node:crypto'
import type { Channel } from '../rule.ts'
import type { Deliver } from './message.ts'

const TIMEOUT_MS = 10_000

/**
 * A message's signature after Standard Webhooks (standardwebhooks.com): HMAC-SHA256 of id, time and body. A secret that
 * opens with `whsec_` is base64, as that standard has it; any other is taken as it is.
 */
export function signature(secret: string, id: string, seconds: number, body: string): string {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : secret
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
}

/** Posts a message as JSON, signed where there is a secret. The address is the user's own, from the file of rules. */
export const webhook: Deliver<Extract<Channel, { to: 'webhook' }>> = async (message, { url, secret }) => {
  const { id, when, subject, alerts } = message
  const body = JSON.stringify({ type: 'reckon.alert', timestamp: when.toISOString(), subject, alerts })
  const seconds = Math.floor(when.getTime() / 1000)
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      ...(secret === undefined ? {} : { 'webhook-signature': signature(secret, id, seconds, body) }),
    },
    body,
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`${new URL(url).host} answered ${answer.status}`)
}
