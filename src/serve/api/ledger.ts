import { z } from 'zod'
import { check, outcome } from './checks.ts'
import { claim } from './claims.ts'
import { appliedCorrection } from './corrections.ts'
import { disagreement } from './disagreements.ts'
import { endpoint } from './endpoint.ts'
import { reportCard, step } from './evidence.ts'
import { measure } from './measures.ts'
import { storyOverview } from './stories.ts'
import { list, ofStory } from './values.ts'

/** The first lines of every part of a story's ledger. */
export const storyLedger = endpoint({
  name: 'storyLedger',
  method: 'get',
  path: '/api/stories/{story}/ledger',
  access: 'read',
  group: 'Ledger',
  summary: 'the ledger of a story, the first lines of each part',
  description:
    'The overview of a story with the first lines of its measures, claims, disagreements, checks and the corrections; `counts` says how many there are of each, and each part has a list of its own with all.',
  params: ofStory,
  query: z.object({
    each: z.coerce.number().int().min(1).max(100).default(10).describe('Lines of each part'),
  }),
  body: null,
  answer: z
    .object({
      story: storyOverview,
      measures: list(measure),
      claims: list(claim),
      disagreements: list(disagreement),
      checks: list(check).describe('Those that fail first'),
      corrections: list(appliedCorrection),
    })
    .meta({ id: 'LedgerInBrief', description: 'The first lines of each part of a ledger' }),
  tool: {
    name: 'ledger',
    use: 'Gives the ledger of a story in one answer: findings, figures, claims, disagreements, checks, corrections, each with evidence.',
    presets: { each: 6 },
  },
})

/** How a line of the ledger was reached. */
export const storyLine = endpoint({
  name: 'storyLine',
  method: 'get',
  path: '/api/stories/{story}/lines/{line}',
  access: 'read',
  group: 'Ledger',
  summary: 'the trail behind a line of the ledger',
  description:
    'Each rule that led to a line (a measure, point, claim, disagreement, check or quotation), why, and the words it rests on.',
  params: ofStory.extend({ line: z.string().describe('m1, p2, c4, d2, k3, q1') }),
  query: z.object({}),
  body: null,
  tool: {
    name: 'explain',
    use: 'Gives the trail behind one line of a ledger (m1, p2, c4, d2, k3, q1): each rule that led to it, why, and the words it rests on.',
  },
  answer: z
    .object({
      id: z.string(),
      kind: z.enum(['measure', 'point', 'claim', 'disagreement', 'check', 'quotation', 'finding']),
      says: z.string(),
      outcome: outcome.nullable().describe('What a check states and what comes out; null for a line of another kind'),
      trail: list(step),
      reports: list(reportCard).describe('The reports that its words stand in'),
    })
    .meta({ id: 'Line', description: 'A line of the ledger and how it was reached' }),
})

export type LineAnswer = z.infer<typeof storyLine.answer>
