import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { quoted } from './evidence.ts'
import { page, paging } from './paging.ts'
import { count, list, ofStory, stance, standing } from './values.ts'

/** How many statements of each person or body are told at once. */
const each = z.coerce
  .number()
  .int()
  .min(1)
  .max(50)
  .default(5)
  .describe('Statements told of each; the claims list has all')

const said = z.object({
  claim: z.string(),
  text: z.string(),
  stance,
  verb: z.string().nullable(),
  quoted: z.boolean(),
  reports: count.describe('Reports that carry it'),
  evidence: quoted.describe('The first report’s words'),
})

const person = z.object({
  name: z.string().nullable().describe('null: words that the body itself, or somebody unnamed, is given'),
  roles: list(z.string()).describe('As the reports word them'),
  claims: count,
  said: list(said),
})

/** A body and those who speak for it. */
export const voice = z
  .object({
    body: z.string().nullable().describe('null: the outlets in their own voice'),
    standing,
    claims: count,
    reports: count,
    people: list(person),
  })
  .meta({ id: 'Voice', description: 'A body, those who speak for it, and what they say' })

export const storyVoices = endpoint({
  name: 'storyVoices',
  method: 'get',
  path: '/api/stories/{story}/voices',
  access: 'read',
  group: 'Ledger',
  summary: 'who said what, by body and person',
  description:
    'The bodies of a story, those heard most first; under each the people who speak for it and what they say.',
  params: ofStory,
  query: paging.extend({ each, q: z.string().max(200).optional().describe('Words of the name of a body or person') }),
  body: null,
  answer: page(voice),
})

export type VoiceAnswer = z.infer<typeof voice>
