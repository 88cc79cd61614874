import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { quoted } from './evidence.ts'
import { page, paging } from './paging.ts'
import { count, entityType, list, ofStory } from './values.ts'

/** One person, body or place, however the reports name it. */
export const entity = z
  .object({
    name: z.string(),
    type: z.string().describe('PERSON, ORG, GPE, LOC, FAC, EVENT, PRODUCT or NORP'),
    names: list(z.string()),
    roles: list(z.string()),
    affiliation: z.string().nullable().describe('The body or state spoken for'),
    mentions: count,
    reports: count,
    evidence: list(quoted).describe('At most 3'),
    because: list(z.string()).describe('Why the names are one'),
  })
  .meta({ id: 'Entity', description: 'One person, body or place, however the reports name it' })

export const storyEntities = endpoint({
  name: 'storyEntities',
  method: 'get',
  path: '/api/stories/{story}/entities',
  access: 'read',
  group: 'Ledger',
  summary: 'the people, bodies and places of a story',
  description: 'Everyone and everything that the reports name, under all their names, most named first.',
  params: ofStory,
  query: paging.extend({
    type: entityType
      .optional()
      .describe('Person, body, state or town, other place, building, event, product, or people of a place or belief'),
    q: z.string().max(200).optional().describe('Part of one of the names'),
  }),
  body: null,
  answer: page(entity),
})

export type EntityAnswer = z.infer<typeof entity>
