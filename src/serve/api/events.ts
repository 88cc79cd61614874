import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { importProgress } from './imports.ts'
import { list, none } from './values.ts'

/** What changes on the desk, as it changes: the `data` of a server-sent event, whose `event` is the kind. */
export const deskEvent = z
  .discriminatedUnion('kind', [
    z
      .object({
        kind: z.enum(['article', 'annotated', 'story', 'story-gone', 'ledger', 'correction', 'feed', 'shown']),
        about: list(z.string()).describe('Ids of the articles, stories or corrections; URLs of feeds'),
      })
      .describe(
        'These changed: an article came in, was annotated, a story got its reports, its ledger came out another',
      ),
    z.object({ kind: z.literal('import'), import: importProgress }).describe('An import went on'),
    z.object({ kind: z.literal('reset') }).describe('Too much was missed: load anew what is shown'),
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
    'Server-sent events: stories whose ledgers changed, articles that came in, progress of imports, corrections. `Last-Event-ID` takes the stream up where it broke off, over a restart of the server too; where too much was missed, a `reset` comes instead.',
  params: none,
  query: none,
  body: null,
  answer: deskEvent,
  produces: ['text/event-stream'],
})

export type DeskEvent = z.infer<typeof deskEvent>
