import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { quoted, reportCard } from './evidence.ts'
import { page, paging } from './paging.ts'
import { count, list, ofStory, standing } from './values.ts'

/** A report of the tree, with the copies of it that are folded into it. */
const carrier = z.object({
  report: reportCard,
  words: z.string().nullable().describe('How the report carries it: its reporting words; null: its own voice'),
  evidence: quoted,
  copies: list(reportCard).describe('Reports that are this report again'),
})

const statement = z.object({
  line: z.string().describe('The claim, or the measure of the figure: c12, m3'),
  kind: z.enum(['claim', 'figure']),
  text: z.string(),
  reports: list(carrier).describe('At most 8; `reportsTotal` says how many carry it'),
  reportsTotal: count,
})

/** Whose word the story stands on. */
export const origin = z
  .object({
    name: z.string(),
    speakers: list(z.string()),
    standing,
    statements: list(statement).describe(
      'Those that most reports carry first; `statementsTotal` says how many there are',
    ),
    statementsTotal: count,
    reports: count.describe('Reports that rest on it'),
    independent: count.describe('Reports that rest on it, copies folded'),
  })
  .meta({
    id: 'Origin',
    description: 'A body that the story goes back to, its statements, and the reports that carry them',
  })

export const storyOrigins = endpoint({
  name: 'storyOrigins',
  method: 'get',
  path: '/api/stories/{story}/origins',
  access: 'read',
  group: 'Ledger',
  summary: 'where it comes from: body, statement, reports',
  description:
    'The bodies that the story goes back to, as a tree: body, its statements, the reports that carry each, copies folded.',
  params: ofStory,
  query: paging.extend({
    each: z.coerce.number().int().min(1).max(50).default(8).describe('Statements told of each body'),
    q: z.string().max(200).optional().describe('Words of the name of the body'),
  }),
  body: null,
  answer: page(origin),
  tool: {
    name: 'origins',
    use: 'Gives whom a story goes back to: each body, what it says, and the reports that carry it, copies folded; so, how many independent sources there are.',
    presets: { each: 3 },
  },
})

const copyKind = z
  .enum(['copy', 'wire', 'passage'])
  .describe(
    'copy: one report in several places; wire: an agency’s sentences in a report that doesn’t credit it; passage: some sentences shared',
  )

/** Reports that carry the same text. */
export const copies = z
  .object({
    kind: copyKind,
    wire: z.string().nullable(),
    first: z.string().nullable().describe('The earliest by date, where dates tell'),
    reports: list(reportCard),
    shared: list(quoted).describe('The words shared; at most 6'),
    sharedTotal: count,
    because: list(z.string()),
  })
  .meta({ id: 'Copies', description: 'Reports that carry the same text' })

export const storyCopies = endpoint({
  name: 'storyCopies',
  method: 'get',
  path: '/api/stories/{story}/copies',
  access: 'read',
  group: 'Ledger',
  summary: 'which reports are one report',
  description: 'Groups of reports that are copies of one report, or that share sentences.',
  params: ofStory,
  query: paging.extend({ kind: copyKind.optional() }),
  body: null,
  answer: page(copies),
})

export type OriginAnswer = z.infer<typeof origin>
export type CopiesAnswer = z.infer<typeof copies>
