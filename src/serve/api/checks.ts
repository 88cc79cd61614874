import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { quoted, step } from './evidence.ts'
import { page, paging } from './paging.ts'
import { list, ofStory } from './values.ts'

/** What a check comes to. */
export const outcome = z.object({
  holds: z.boolean().nullable().describe('null where it can’t be decided'),
  stated: z.string(),
  computed: z.string(),
  tolerance: z.string().describe('What the wording allows'),
})

/** Arithmetic that a text lets us do. */
export const check = z
  .object({
    id: z.string(),
    kind: z.enum([
      'unit-conversion',
      'part-whole',
      'ratio',
      'difference',
      'sum',
      'percentage',
      'remainder',
      'rate',
      'weekday',
      'consistency',
    ]),
    title: z.string().describe('The kind in words'),
    ...outcome.shape,
    computation: z.string().describe('All of it in one line'),
    evidence: list(quoted),
    trail: list(step),
  })
  .meta({ id: 'Check', description: 'Arithmetic that a text lets us do: what it states and what comes out' })

export const storyChecks = endpoint({
  name: 'storyChecks',
  method: 'get',
  path: '/api/stories/{story}/checks',
  access: 'read',
  group: 'Ledger',
  summary: 'whether the arithmetic holds',
  description: 'The sums that the reports let one do: what fails first, then what can’t be decided, then what holds.',
  params: ofStory,
  query: paging.extend({
    holds: z.enum(['true', 'false', 'open']).optional().describe('Only those with this outcome'),
  }),
  body: null,
  answer: page(check),
  tool: {
    name: 'checks',
    use: 'Gives the arithmetic of a story’s reports: what does not add up, with the computation, the tolerance and the words.',
  },
})

export type CheckAnswer = z.infer<typeof check>
