import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { quoted } from './evidence.ts'
import { page, paging } from './paging.ts'
import { basis, day, dayAsked, list, ofStory } from './values.ts'

/** Something that happened or was said, when, by whose account. */
export const moment = z
  .object({
    from: day,
    to: day.nullable(),
    basis,
    when: z.string().describe('The days in words'),
    text: z.string(),
    source: z.string().nullable(),
    evidence: list(quoted).describe('At most 6'),
  })
  .meta({ id: 'Moment', description: 'Something that happened or was said, when, by whose account' })

export const storyTimeline = endpoint({
  name: 'storyTimeline',
  method: 'get',
  path: '/api/stories/{story}/timeline',
  access: 'read',
  group: 'Ledger',
  summary: 'what happened when, by whose account',
  description: 'What the reports say happened, in order of time.',
  params: ofStory,
  query: paging.extend({
    from: dayAsked.optional().describe('What happened on or after this day'),
    to: dayAsked.optional().describe('What happened on or before this day'),
  }),
  body: null,
  answer: page(moment),
  tool: {
    name: 'timeline',
    use: 'Gives what the reports of a story say happened, in order of time, with their words.',
  },
})

export type MomentAnswer = z.infer<typeof moment>
