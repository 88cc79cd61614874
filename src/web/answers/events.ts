import { signal } from '@preact/signals'
import type { DeskEvent } from '../../serve/api/events.ts'
import type { ImportProgress } from '../../serve/api/imports.ts'
import { askAnew } from './kept.ts'

/** The imports that the server has told of, by id. */
export const imports = signal<ReadonlyMap<string, ImportProgress>>(new Map())

/** The kinds after which what is shown may be another. */
const moving: readonly DeskEvent['kind'][] = ['story', 'story-gone', 'ledger', 'correction', 'reset']

/** Many events may come at once: the page asks anew at most once in so many milliseconds. */
const pause = 400

/** Listens for what changes on the desk; the browser takes the stream up again where it broke off. */
export function listen(): void {
  const stream = new EventSource('/api/events')
  let waiting = false
  const moved = () => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      waiting = false
      askAnew()
    }, pause)
  }
  for (const kind of moving) stream.addEventListener(kind, moved)
  stream.addEventListener('import', ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as Extract<DeskEvent, { kind: 'import' }>
    imports.value = new Map(imports.value).set(event.import.id, event.import)
  })
}
