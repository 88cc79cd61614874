import { describe, expect, test } from 'vitest'
import { deskEvent } from '../api/events.ts'
import { serveArticles, servedForTests } from '../testing/served.ts'

const served = servedForTests(() => serveArticles([]))

interface Read {
  readonly kind: string
  readonly data: Record<string, unknown>
  readonly id: string | null
}

/** Reads a stream of events until one is as wanted. */
async function until(wanted: (event: Read) => boolean, lastId?: string): Promise<readonly Read[]> {
  const ending = new AbortController()
  const response = await served.fetch('/api/events', {
    signal: ending.signal,
    headers: { 'Accept-Encoding': 'gzip', ...(lastId === undefined ? {} : { 'Last-Event-ID': lastId }) },
  })
  expect(response.headers.get('Content-Type')).toContain('text/event-stream')
  expect(response.headers.get('Content-Encoding')).toBeNull()
  const events: Read[] = []
  let text = ''
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += new TextDecoder().decode(chunk)
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'mu').exec(block)?.[1] ?? null
        const event = { kind: field('event') ?? '', data: JSON.parse(field('data') ?? '{}'), id: field('id') }
        events.push(event)
        if (event.kind !== '') expect(deskEvent.parse(event.data)).toEqual(event.data)
        if (wanted(event)) return events
      }
    }
  } finally {
    ending.abort()
  }
  throw new Error('the stream ended')
}

const add = (text: string): Promise<Response> =>
  served.fetch('/api/imports?wait=20', {
    method: 'POST',
    body: JSON.stringify({ records: [{ id: text.slice(0, 9), text }] }),
    headers: { 'Content-Type': 'application/json' },
  })

describe('the stream of events', () => {
  test('begins with its place, and tells what comes in, the import and the ledger', async () => {
    const reading = until(({ kind }) => kind === 'ledger')
    const first = until(({ id }) => id !== null)
    expect((await first)[0]).toMatchObject({ kind: '', id: expect.stringMatching(/^\d+$/u) })
    await add('Eels are back in the Tolma, the angler Nils Berg said on Monday.')
    const kinds = (await reading).map(({ kind }) => kind)
    expect(kinds.indexOf('article')).toBeGreaterThan(0)
    expect(kinds).toContain('annotated')
  })

  test('is taken up after the last event that was seen', async () => {
    const seen = (await until(({ kind }) => kind === 'ledger', '0')).at(-1)
    await add('Storks are back in Hesse, the warden Ida Falk said on Tuesday.')
    const missed = await until(({ data }) => JSON.stringify(data).includes('Storks'), seen?.id ?? '')
    expect(JSON.stringify(missed)).not.toContain('"Eels')
  })

  test('starts anew from an id that it never gave', async () => {
    const events = await until(({ kind }) => kind === 'reset', '999999')
    expect(events.at(-1)?.data).toEqual({ kind: 'reset' })
  })

  test('tells how an import goes on', async () => {
    const reading = until(({ kind, data }) => kind === 'import' && (data.import as { state: string }).state === 'done')
    await new Promise((resolve) => setTimeout(resolve, 500))
    await add('Cranes are back in Varn, the warden Ida Falk said on Friday.')
    expect((await reading).at(-1)?.data).toMatchObject({ import: { added: 1 } })
  })
})
