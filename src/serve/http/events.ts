import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { StoreEvent } from '../../store/events.ts'
import type { DeskEvent } from '../api/events.ts'
import type { Serving } from '../routes/route.ts'

/** Between two looks at what changed. */
const LOOK_MS = 400
/** A silent stream says that it lives. */
const ALIVE_MS = 15_000
/** Who missed more than this loads anew. */
const MOST_MISSED = 2000
const BATCH = 500

/** Server-sent events: what changed since the caller's Last-Event-ID, then what changes. */
export function eventStream(c: Context, { store, imports }: Serving, ending: AbortSignal): Response {
  return streamSSE(c, async (stream) => {
    const closed = new AbortController()
    stream.onAbort(() => closed.abort())
    const signal = AbortSignal.any([closed.signal, ending])
    const send = (event: DeskEvent, id?: number) =>
      stream.writeSSE({
        event: event.kind,
        data: JSON.stringify(event),
        ...(id === undefined ? {} : { id: String(id) }),
      })

    const latest = await store.events.latest()
    let after = eventIdOf(c.req.header('Last-Event-ID')) ?? latest
    if (after > latest || latest - after > MOST_MISSED) {
      after = latest
      await send({ kind: 'reset' })
    }
    // Tells the place alone: who breaks off before the first event resumes here.
    await stream.write(`id: ${after}\n\n`)
    let { step } = imports.since(Number.POSITIVE_INFINITY)
    let silent = 0
    while (!signal.aborted) {
      const changed = await store.events.since(after, BATCH)
      for (const [event, id] of eventsOf(changed)) await send(event, id)
      after = changed.at(-1)?.id ?? after
      const moved = imports.since(step)
      for (const one of moved.imports) await send({ kind: 'import', import: one })
      step = moved.step
      silent = changed.length + moved.imports.length > 0 ? 0 : silent + LOOK_MS
      if (silent >= ALIVE_MS) {
        await stream.write(': alive\n\n')
        silent = 0
      }
      if (changed.length < BATCH) await sleep(LOOK_MS, undefined, { signal }).catch(() => {})
    }
  })
}

function eventIdOf(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,15}$/u.test(header) ? Number(header) : null
}

/** Changes of one kind in a row are one event, with the id of the last: who resumes there has missed none. */
function eventsOf(changed: readonly StoreEvent[]): readonly (readonly [DeskEvent, number])[] {
  const events: { kind: StoreEvent['kind']; about: string[]; id: number }[] = []
  for (const { kind, about, id } of changed) {
    const last = events.at(-1)
    if (last?.kind === kind) {
      if (!last.about.includes(about)) last.about.push(about)
      last.id = id
    } else events.push({ kind, about: [about], id })
  }
  return events.map(({ kind, about, id }) => [{ kind, about }, id])
}
