import { z } from 'zod'
import { findingKinds } from '../../report/parts/finding-kinds.ts'
import { endpoint } from './endpoint.ts'
import { quoted } from './evidence.ts'
import { page, paging } from './paging.ts'
import { count, flag, list, ofStory } from './values.ts'

/** The kinds of findings, most telling first. */
export const findingKind = z.enum(findingKinds.map(({ kind }) => kind)).describe('What is the matter')

/** What an editor must know first. */
export const finding = z
  .object({
    id: z.string(),
    kind: findingKind,
    title: z.string().describe('The kind in words: "Doesn’t add up"'),
    text: z.string().describe('What was found, in a sentence'),
    because: z
      .string()
      .describe('Why it is one, with the computation where there is one; what they answer who deny it'),
    about: z.string().describe('The line of the ledger that it points at: m3, c12, d1, k4, q2'),
    evidence: list(quoted).describe(
      'The words that it rests on, the most telling first; at most 50: `evidenceTotal` says how many there are',
    ),
    evidenceTotal: count,
    dismissed: z
      .object({ correction: z.string(), by: z.string(), when: z.string(), reason: z.string() })
      .nullable()
      .describe('Who says that it is none, and why'),
  })
  .meta({ id: 'Finding', description: 'What an editor must know first, pointing at a line of the ledger' })

export const storyFindings = endpoint({
  name: 'storyFindings',
  method: 'get',
  path: '/api/stories/{story}/findings',
  access: 'read',
  group: 'Stories',
  summary: 'what an editor must know first',
  description:
    'The findings of a story, most telling first: what does not add up, what is disputed, what rests on one origin.',
  params: ofStory,
  query: paging.extend({
    kind: findingKind.optional(),
    dismissed: flag.default(false).describe('true: those that a person has dismissed, instead of those that stand'),
  }),
  body: null,
  answer: page(finding),
})

export type FindingAnswer = z.infer<typeof finding>
