import type { Channel } from '../rule.ts'
import type { Deliver } from './message.ts'

const TIMEOUT_MS = 15_000

/** Sends a message as a letter of plain text. The message id keeps a letter that is sent again from standing there twice. */
export const email: Deliver<Extract<Channel, { to: 'email' }>> = async (message, { smtp, from, recipients }) => {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    url: smtp,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  })
  try {
    await transport.sendMail({
      from,
      to: [...recipients],
      subject: message.subject,
      text: message.text,
      date: message.when,
      messageId: `<${message.id}@reckon>`,
    })
  } finally {
    transport.close()
  }
}
