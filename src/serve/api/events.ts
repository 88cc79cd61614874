import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { importProgress } from './imports.ts'
import { list, none } from './values.ts'

/** What changes on the desk, as it changes: the `data` of a server-sent event, whose `event` is the kind. */
export const deskEvent = z
  .discriminatedUnion('kind', [
    z
      .object({ kind: z.literal('stories'), stories: list(z.string()) })
      .describe('The ledgers of these stories changed'),
    z.object({ kind: z.literal('articles'), articles: list(z.string()) }).describe('These articles came in or changed'),
    z.object({ kind: z.literal('import'), import: importProgress }).describe('An import went on'),
    z
      .object({ kind: z.literal('correction'), correction: z.string(), undone: z.boolean() })
      .describe('A person set something right, or undid it'),
    z.object({ kind: z.literal('reset') }).describe('Events were missed: load anew what is shown'),
  ])
  .meta({ id: 'DeskEvent', description: 'What changed on the desk' })

export const events = endpoint({
  name: 'events',
  method: 'get',
  path: '/api/events',
  access: 'read',
  group: 'Events',
  summary: 'what changes, as it changes',
  description:
    'Server-sent events: stories whose ledgers changed, articles that came in, progress of imports, corrections. `Last-Event-ID` takes the stream up where it broke off; where that is too long ago, a `reset` event comes first.',
  params: none,
  query: none,
  body: null,
  answer: deskEvent,
  produces: ['text/event-stream'],
})

export type DeskEvent = z.infer<typeof deskEvent>
