import { effect, signal } from '@preact/signals'
import type { DeskEvent } from '../../serve/api/events.ts'
import type { ImportProgress } from '../../serve/api/imports.ts'
import { respond } from './ask.ts'
import { readEvents, type StreamEvent } from './event-stream.ts'
import { askAnew } from './kept.ts'
import { tokenWanted } from './token.ts'

/** The imports that the server has told of, by id. */
export const imports = signal<ReadonlyMap<string, ImportProgress>>(new Map())

/** The kinds after which what is shown may be another. */
const moving: ReadonlySet<string> = new Set<DeskEvent['kind']>(['story', 'story-gone', 'ledger', 'correction', 'reset'])

/** Many events may come at once: the page asks anew at most once in so many milliseconds. */
const pause = 500
/** Before a stream that broke off is taken up again, in milliseconds. */
const rest = 3000

let after: string | null = null
let waiting = false

function tell({ event, data, id }: StreamEvent): void {
  after = id ?? after
  if (event === 'import') {
    const { import: one } = JSON.parse(data) as Extract<DeskEvent, { kind: 'import' }>
    imports.value = new Map(imports.value).set(one.id, one)
  }
  if (waiting || !moving.has(event)) return
  waiting = true
  setTimeout(() => {
    waiting = false
    askAnew()
  }, pause)
}

/** Listens for what changes on the desk for as long as the page is open; takes the stream up where it broke off. */
export async function listen(): Promise<never> {
  for (let first = true; ; first = false) {
    await tokenGiven()
    const headers = { accept: 'text/event-stream', ...(after === null ? {} : { 'last-event-id': after }) }
    await respond('/api/events', { headers })
      .then(({ body }) => {
        // What came to pass while nobody listened is asked for.
        if (!first) askAnew()
        return body && readEvents(body, tell)
      })
      .catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, rest))
  }
}

function tokenGiven(): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (tokenWanted.value) return
      resolve()
      queueMicrotask(() => stop())
    })
  })
}
