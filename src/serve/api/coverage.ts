import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { quoted } from './evidence.ts'
import { page, paging } from './paging.ts'
import { count, list, ofStory } from './values.ts'

/** A column of the matrix: an outlet, or one report. */
const column = z.object({
  key: z.string().describe('What cells name it by'),
  label: z.string(),
  articles: list(z.string()),
  attributions: count.describe('Times that it says who said something'),
  anonymous: count.describe('Times that it names nobody who could be named'),
})

const cell = z.object({
  column: z.string(),
  how: z
    .enum(['attributes', 'hedges', 'own-voice'])
    .describe('attributes: says whose word it is; hedges: sets it in doubt; own-voice: says it as a fact'),
  words: z.string().nullable().describe('The reporting words or the hedge'),
  distanced: list(z.object({ words: z.string(), evidence: quoted })).describe(
    'Words that it sets between quotation marks where it quotes nobody',
  ),
  evidence: quoted.nullable(),
})

const row = z.object({
  claim: z.string(),
  text: z.string(),
  speaker: z.string().nullable(),
  carried: count.describe('Columns that carry it'),
  unsourced: z.boolean().describe('Whether several reports state it and none names anybody for it'),
  cells: list(cell).describe('Only those columns that carry the claim: every other omits it'),
  earlier: list(z.string()).describe(
    'Columns that omit it because all that they hold was printed before anybody carried it; none where a day is not known',
  ),
})

export const storyCoverage = endpoint({
  name: 'storyCoverage',
  method: 'get',
  path: '/api/stories/{story}/coverage',
  access: 'read',
  group: 'Ledger',
  summary: 'who carries what: claims by outlets',
  description:
    'A matrix of claims by outlets (or by single reports): how each carries a claim, or that it does not. Claims that most carry first, page by page.',
  params: ofStory,
  query: paging.extend({
    by: z.enum(['outlet', 'report']).default('outlet').describe('What a column is'),
    q: z.string().max(200).optional().describe('Words of the claim'),
    carried: z.coerce.number().int().min(1).max(10_000).default(2).describe('Only claims that so many columns carry'),
  }),
  body: null,
  answer: page(row)
    .extend({ columns: list(column) })
    .meta({ id: 'Coverage', description: 'Claims by outlets' }),
})

export type CoverageAnswer = z.infer<typeof storyCoverage.answer>
export type CoverageRow = z.infer<typeof row>
