import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { list, none, ofStory } from './values.ts'

export const listExports = endpoint({
  name: 'exports',
  method: 'get',
  path: '/api/exports',
  access: 'read',
  group: 'Export',
  summary: 'the formats that a story can be had in',
  description: 'The formats of `/api/stories/{story}/export/{format}`.',
  params: none,
  query: none,
  body: null,
  answer: z.object({
    items: list(
      z
        .object({
          format: z.string(),
          title: z.string().describe('What it is, for a person'),
          type: z.string().describe('Media type'),
          ending: z.string().describe('Of the file’s name, with the dot'),
        })
        .meta({ id: 'ExportFormat' }),
    ),
  }),
})

export const exportStory = endpoint({
  name: 'export',
  method: 'get',
  path: '/api/stories/{story}/export/{format}',
  access: 'read',
  group: 'Export',
  summary: 'a story as a file',
  description: 'The ledger of a story in one of the formats that `/api/exports` lists, as a file to be kept.',
  params: ofStory.extend({ format: z.string() }),
  query: none,
  body: null,
  answer: z.unknown(),
  produces: ['*/*'],
})

export type ExportFormat = z.infer<typeof listExports.answer>['items'][number]
