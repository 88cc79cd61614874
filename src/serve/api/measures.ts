import { z } from 'zod'
import { correctionKind } from './corrections.ts'
import { endpoint } from './endpoint.ts'
import { giver, quoted, step } from './evidence.ts'
import { page, paging } from './paging.ts'
import { basis, count, flag, list, none, ofStory } from './values.ts'

/** One figure in one report. */
export const point = z
  .object({
    id: z.string(),
    value: z.number().nullable().describe('In `unit`; null where only bounds are known'),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string().nullable(),
    modifier: z.enum(['about', 'at-least', 'at-most', 'more-than', 'less-than']).nullable(),
    words: z.string().describe('The figure in words, with its bound: "at least 14"'),
    asOf: z.string().nullable().describe('YYYY-MM-DD, YYYY-MM or YYYY'),
    asOfBasis: basis,
    giver,
    forecast: z.boolean().describe('Expected, not yet so'),
    vague: z.boolean(),
    wording: z.string().describe('The thing measured, as this report words it'),
    evidence: quoted,
    corrections: list(z.object({ id: z.string(), kind: correctionKind })).describe(
      'What people have set right about it, or that they have confirmed it',
    ),
  })
  .meta({ id: 'Point', description: 'One figure in one report' })

/** Figures of a measure that are set against each other for one reason. */
const dispute = z.object({
  points: list(z.string()).describe('Ids of the points'),
  pairs: list(z.tuple([z.string(), z.string()]).readonly()).describe('Which of them are at odds; at most 60'),
  because: z.string(),
  disagreement: z.string().nullable().describe('The line of the ledger that tells of it'),
})

const retelling = z.object({
  origin: z.string().describe('The party that gave the figure'),
  points: list(z.string()),
  articles: list(z.string()).describe('Reports that carry it, with or without the party’s name'),
})

const measureFields = z.object({
  id: z.string(),
  label: z.string().describe('The thing measured, in its fullest wording'),
  unit: z.string().nullable(),
  course: z.string().describe('How the figures went, in words'),
  moving: z.boolean().describe('Whether its figures differ'),
  points: list(point).describe('By `asOf`; `pointsTotal` says how many there are'),
  pointsTotal: count,
  origins: list(z.string()).describe('Independent origins of its figures'),
  retellings: list(retelling).describe('Figures that several reports print and one party gave'),
  disputes: list(dispute),
})

/** One thing measured, followed through reports and time. */
export const measure = measureFields.meta({
  id: 'Measure',
  description: 'One thing measured, through reports and time',
})

/** What two figures that differ are to each other. */
const difference = z.object({
  points: z.tuple([z.string(), z.string()]).readonly(),
  relation: z.enum([
    'same',
    'restated',
    'rising',
    'revision',
    'compatible',
    'other-period',
    'other-thing',
    'definition',
    'disagreement',
  ]),
  words: z.string().describe('The relation in words'),
  because: z.string(),
})

/** A measure with what each pair of its figures is to each other. */
export const measureInFull = measureFields
  .extend({
    differences: list(difference).describe('Each pair that differs and what it is; at most 500'),
    differencesTotal: count,
    trail: list(step),
  })
  .meta({ id: 'MeasureInFull', description: 'A measure with each difference and the way by which it was reached' })

export const storyMeasures = endpoint({
  name: 'storyMeasures',
  method: 'get',
  path: '/api/stories/{story}/measures',
  access: 'read',
  group: 'Ledger',
  summary: 'the figures of a story, thing by thing',
  description:
    'Each thing measured with every figure that the reports give for it: value or bounds, by whom, as of when, in which words. The most telling first: what is disputed, what moves, what most reports print.',
  params: ofStory,
  query: paging.extend({
    q: z.string().max(200).optional().describe('Words of the thing measured'),
    moving: flag.optional().describe('true: only those whose figures differ; false: only those given once or alike'),
    disputed: flag.optional().describe('true: only those with a disagreement'),
    origin: z.string().max(200).optional().describe('Only those with a figure by this party'),
    points: z.coerce
      .number()
      .int()
      .min(1)
      .max(500)
      .default(100)
      .describe('Figures told of each; no figure is left out before repetitions of others are'),
  }),
  body: null,
  answer: page(measure),
  tool: {
    name: 'figures',
    use: 'Gives the figures of a story, thing by thing: who gave which number, as of when, how it moved and where it is disputed.',
    presets: { points: 12 },
  },
})

export const storyMeasure = endpoint({
  name: 'storyMeasure',
  method: 'get',
  path: '/api/stories/{story}/measures/{measure}',
  access: 'read',
  group: 'Ledger',
  summary: 'one measure in full',
  description: 'A measure with what each pair of its figures that differ is to each other, and how it was reached.',
  params: ofStory.extend({ measure: z.string() }),
  query: none,
  body: null,
  answer: measureInFull,
})

export type PointAnswer = z.infer<typeof point>
export type MeasureAnswer = z.infer<typeof measure>
export type MeasureInFull = z.infer<typeof measureInFull>
