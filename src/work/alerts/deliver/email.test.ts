import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import { sendAlerts } from '../send.ts'
import { change, first, kept, later, memory, noon, rule, rung, stores } from '../testing/ringing.ts'

const { storeWith, closeLater } = stores()

test('a letter reaches its readers', async () => {
  const letters: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _, done) {
      let letter = ''
      stream.on('data', (chunk) => {
        letter += chunk
      })
      stream.on('end', () => {
        letters.push(letter)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closeLater(() => new Promise((resolve) => server.close(() => resolve(null))))
  const { port } = server.server.address() as AddressInfo
  const store = await storeWith(first, later)
  const letter = {
    to: 'email',
    smtp: `smtp://127.0.0.1:${port}`,
    from: 'reckon@example.org',
    recipients: ['desk@example.org'],
  }
  const rules = [rule({ channels: [letter] })]
  await rung(store, rules, change(kept(first), kept(first, later)))
  expect((await sendAlerts(store, rules, { now: () => noon, output: memory().output })).sent).toBe(1)
  expect(letters[0]).toContain('To: desk@example.org')
  expect(letters[0]).toContain('A figure moved')
})
