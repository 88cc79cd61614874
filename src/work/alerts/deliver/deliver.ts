import type { Writable } from 'node:stream'
import type { Channel } from '../rule.ts'
import { email } from './email.ts'
import type { Message } from './message.ts'
import { rss } from './rss.ts'
import { webhook } from './webhook.ts'

/** Sends a message to a channel. */
export async function deliver(message: Message, channel: Channel, output: Writable): Promise<void> {
  switch (channel.to) {
    case 'output':
      output.write(`${message.text}\n\n`)
      return
    case 'webhook':
      return webhook(message, channel)
    case 'email':
      return email(message, channel)
    case 'rss':
      return rss(message, channel)
  }
}
