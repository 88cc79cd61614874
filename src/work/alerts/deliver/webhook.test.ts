import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { report } from '../../../ledger/testing/example.ts'
import { sendAlerts } from '../send.ts'
import { change, FIRE, first, kept, later, memory, noon, rule, rung, stores } from '../testing/ringing.ts'

const { storeWith, closeLater } = stores()

describe('a webhook', () => {
  const secret = 'a secret of the desk'

  async function listening(answers: readonly number[]) {
    const got: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        response.writeHead(answers[got.length] ?? 204).end()
        got.push({ headers: request.headers, body })
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closeLater(() => new Promise((resolve) => server.close(resolve)))
    return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` }
  }

  test('is signed, and tried again with a pause under the same id where it fails', async () => {
    const { got, url } = await listening([503, 200])
    const store = await storeWith(first, later)
    const rules = [rule({ channels: [{ to: 'webhook', url, secret }] })]
    await rung(store, rules, change(kept(first), kept(first, later)))
    const { output } = memory()
    const failed = await sendAlerts(store, rules, { now: () => noon, output })
    expect(failed).toMatchObject({ sent: 0, failed: [{ problem: expect.stringContaining('503') }] })
    const again = new Date(failed.failed[0]?.again ?? '')
    expect(again.getTime()).toBeGreaterThan(noon.getTime())
    expect((await sendAlerts(store, rules, { now: () => noon, output })).sent).toBe(0)
    expect((await sendAlerts(store, rules, { now: () => again, output })).sent).toBe(1)
    const [one, two] = got
    expect(one?.headers['webhook-id']).toBe(two?.headers['webhook-id'])
    const { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signed } = two?.headers ?? {}
    const expected = createHmac('sha256', secret).update(`${id}.${seconds}.${two?.body}`).digest('base64')
    expect(signed).toBe(`v1,${expected}`)
    expect(JSON.parse(two?.body ?? '')).toMatchObject({ type: 'reckon.alert', alerts: [{ rule: 'tolls' }] })
  })

  test('that fails keeps no other channel from its message; many at once are a digest', async () => {
    const store = await storeWith(first, later)
    const url = 'http://127.0.0.1:1/nobody'
    const rules = [rule({ channels: [{ to: 'webhook', url }, { to: 'output' }], digest: 2 })]
    const other = report('c', `${FIRE} It covered 100 square kilometres (29 square miles), and 14 people were killed.`)
    await store.articles.add([{ article: other.article, seen: noon.toISOString() }])
    await rung(store, rules, change(kept(first), kept(first, later, other)))
    const { output, printed } = memory()
    const { sent, failed } = await sendAlerts(store, rules, { now: () => noon, output })
    expect(sent).toBeGreaterThan(1)
    expect(failed).toHaveLength(sent)
    expect(printed()).toContain('A figure moved')
    expect(printed()).toContain('A sum that fails')
  })
})
