import { z } from 'zod'
import { basis, count, day, entityType, list, span, stance } from './values.ts'

/** Somebody's words as the report gives them, with the spans of who, how and what. */
const attribution = z.object({
  source: list(span),
  cue: list(span),
  content: list(span),
  quotation: z.enum(['direct', 'indirect', 'mixed']),
  speaker: z.object({
    name: z.string().nullable(),
    names: list(z.string()),
    kind: z.enum(['person', 'body', 'group', 'document', 'none']),
    role: z.string().nullable(),
    affiliation: z.string().nullable(),
    anonymous: z.boolean(),
  }),
  stance,
  channel: span.nullable(),
  nestedIn: count.nullable().describe('Place in this list of the one whose content holds it'),
  score: z.number(),
  rule: z.string(),
})

const quantity = span.extend({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  per: z.string().nullable(),
  modifier: z.enum(['about', 'at-least', 'at-most', 'more-than', 'less-than']).nullable(),
  vague: z.boolean(),
  measures: z.string().nullable(),
  measuresSpan: span.nullable(),
  forecast: z.boolean(),
  speaker: z.string().nullable().describe('Who gives it'),
  words: z.string().describe('What it was read as, in words'),
  rule: z.string(),
})

const time = span.extend({
  type: z.enum(['date', 'time', 'duration', 'set']),
  from: day.nullable(),
  to: day.nullable(),
  value: z.string().describe('After TIMEX3'),
  basis,
  words: z.string().describe('What it was read as, in words'),
  rule: z.string(),
})

const mention = span.extend({
  type: entityType,
  entity: z.string().describe('The name it stands for'),
  metonym: z.boolean().describe('Whether a place stands for its government'),
  rule: z.string(),
})

const reference = span.extend({ entity: z.string(), rule: z.string() })

/** All that was found in an article, as spans of its text, each with the rule that found it. */
export const annotations = z
  .object({
    attributions: list(attribution),
    quantities: list(quantity),
    times: list(time),
    mentions: list(mention),
    references: list(reference).describe('Pronouns, roles and short names, with whom they stand for'),
    quotes: list(span).describe('Words between quotation marks'),
    sentences: list(span),
  })
  .meta({ id: 'Annotations', description: 'What was found in an article, as spans of its text' })

export type AnnotationsAnswer = z.infer<typeof annotations>
