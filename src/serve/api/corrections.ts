import { z } from 'zod'
import { correction } from '../../story/correction.ts'
import { endpoint } from './endpoint.ts'
import { quoted } from './evidence.ts'
import { flag, list, none, ofStory } from './values.ts'

const name = z.string().trim().min(1).max(200)

/** The kinds of corrections. */
export const correctionKind = z.enum([
  'one-entity',
  'two-entities',
  'speaker',
  'value',
  'measure',
  'dismissed',
  'confirmed',
])

/** What a person has set right, who and when. */
export const keptCorrection = z
  .object({
    id: z.string(),
    by: z.string().describe('Who made it'),
    when: z.string().describe('ISO 8601, UTC'),
    story: z.string().describe('The story that it was made in'),
    correction,
    text: z.string().describe('What it says, in words'),
    undone: z.object({ by: z.string(), when: z.string() }).nullable().describe('Who took it back; null: it holds'),
  })
  .meta({ id: 'KeptCorrection', description: 'What a person has set right, who and when' })

/** A correction with what it did to one story. */
export const appliedCorrection = keptCorrection
  .extend({
    applied: z.boolean().describe('False where the words or names that it is about are not in the story any more'),
    was: z.string().nullable().describe('What the program had found; null where nothing was changed'),
    evidence: list(quoted),
  })
  .meta({ id: 'AppliedCorrection', description: 'A correction, and what it did to a story' })

export const listCorrections = endpoint({
  name: 'corrections',
  method: 'get',
  path: '/api/corrections',
  access: 'read',
  group: 'Corrections',
  summary: 'all that people have set right',
  description:
    'The corrections that hold, in the order made. The corrections of one story stand in its own list, with what they did.',
  params: none,
  query: z.object({ undone: flag.default(false).describe('true: those too that were taken back') }),
  body: null,
  answer: z.object({ items: list(keptCorrection) }),
})

export const storyCorrections = endpoint({
  name: 'storyCorrections',
  method: 'get',
  path: '/api/stories/{story}/corrections',
  access: 'read',
  group: 'Corrections',
  summary: 'what people have set right in a story',
  description: 'The corrections that touch this story, with what the program had found, and whether they still apply.',
  params: ofStory,
  query: none,
  body: null,
  answer: z.object({ items: list(appliedCorrection) }),
})

export const addCorrection = endpoint({
  name: 'addCorrection',
  method: 'post',
  path: '/api/corrections',
  access: 'write',
  group: 'Corrections',
  summary: 'set something right',
  description:
    'Keeps a correction and makes the ledgers of the stories that it touches again. It survives re-analysis and can be undone.',
  params: none,
  query: none,
  body: z.object({
    story: z.string().min(1).max(200).describe('The story that it is made in'),
    by: name.describe('Who makes it'),
    correction,
  }),
  answer: keptCorrection,
})

export const undoCorrection = endpoint({
  name: 'undoCorrection',
  method: 'delete',
  path: '/api/corrections/{correction}',
  access: 'write',
  group: 'Corrections',
  summary: 'undo a correction',
  description: 'Takes the correction back and makes the ledgers that it touched again.',
  params: z.object({ correction: z.string() }),
  query: z.object({ by: name.describe('Who takes it back') }),
  body: null,
  answer: keptCorrection,
})

export type KeptCorrectionAnswer = z.infer<typeof keptCorrection>
export type AppliedCorrectionAnswer = z.infer<typeof appliedCorrection>
