import { describe, expect, it } from 'vitest'
import { eventsIn, readEvents, type StreamEvent } from './event-stream.ts'

describe('eventsIn', () => {
  it('keeps what is not whole yet for later', () => {
    const { events, rest } = eventsIn('event: ledger\ndata: {"a":1}\nid: 7\n\nevent: imp')
    expect(events).toEqual([{ event: 'ledger', data: '{"a":1}', id: '7' }])
    expect(rest).toBe('event: imp')
  })

  it('takes a place without an event, and a sign of life', () => {
    expect(eventsIn('id: 3\n\n: alive\n\n').events).toEqual([
      { event: 'message', data: '', id: '3' },
      { event: 'message', data: '', id: null },
    ])
  })
})

describe('readEvents', () => {
  it('puts events together again, wherever the stream was cut', async () => {
    const sent = new TextEncoder().encode('event: story\r\ndata: é\r\nid: 1\r\n\r\nevent: ledger\ndata: b\n\n')
    for (let cut = 1; cut < sent.length; cut++) {
      const told: StreamEvent[] = []
      const chunks = [sent.slice(0, cut), sent.slice(cut)]
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const chunk of chunks) controller.enqueue(chunk)
          controller.close()
        },
      })
      await readEvents(body, (event) => told.push(event))
      expect(told.map(({ event, data }) => `${event} ${data}`)).toEqual(['story é', 'ledger b'])
    }
  })
})
