import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { quoted, step } from './evidence.ts'
import { page, paging } from './paging.ts'
import { count, list, ofStory, stance } from './values.ts'

const side = z.object({
  names: list(z.string()).describe('Who stands on this side'),
  figure: z.string().nullable().describe('The figure in words, where it is one'),
  value: z.number().nullable(),
  stance: stance.nullable(),
  words: z.string(),
  evidence: list(quoted).describe('At most 6'),
  evidenceTotal: count,
})

const kind = z.enum(['figure', 'stance', 'wording'])

/** Where sources disagree. */
export const disagreement = z
  .object({
    id: z.string(),
    kind,
    about: z.string(),
    measure: z.string().nullable(),
    sides: list(side),
    because: z
      .string()
      .describe('Why the difference is a disagreement, and not a revision, another period or another thing'),
    trail: list(step),
  })
  .meta({ id: 'Disagreement', description: 'Where sources disagree, side by side' })

export const storyDisagreements = endpoint({
  name: 'storyDisagreements',
  method: 'get',
  path: '/api/stories/{story}/disagreements',
  access: 'read',
  group: 'Ledger',
  summary: 'where sources disagree',
  description: 'The disagreements of a story, each with its sides in their own words and why it is one.',
  params: ofStory,
  query: paging.extend({
    kind: kind.optional().describe('Over a figure, over whether a thing is so, or over the words of a quotation'),
  }),
  body: null,
  answer: page(disagreement),
  tool: {
    name: 'disagreements',
    use: 'Gives where the sources of a story disagree: the sides, their words, and why it is no mere revision or other definition.',
  },
})

export type DisagreementAnswer = z.infer<typeof disagreement>
