import { z } from 'zod'
import { basis, count, day, list, standing } from './values.ts'

/** A report as it is named beside its words. */
export const reportCard = z
  .object({
    article: z.string().describe('Id of the report'),
    label: z.string().describe('A short name: the outlet, with the day or id where that tells two apart'),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: day.nullable(),
    publishedBasis: basis.nullable(),
    publishedLike: z
      .string()
      .nullable()
      .describe('The copy of this report whose stated day it is given, where it states none itself'),
    url: z.string().nullable(),
    wire: z.string().nullable().describe('The agency whose copy it carries'),
  })
  .meta({ id: 'ReportCard', description: 'A report, as it is named beside its words' })

/** Words of a report that a line rests on, with all that is needed to show them. */
export const quoted = z
  .object({
    article: z.string(),
    start: count.describe('UTF-16 units of the report’s text'),
    end: count.describe('Exclusive'),
    words: z.string().describe('The report’s own words between start and end'),
    before: z.string().describe('What stands before them in the same paragraph, shortened'),
    after: z.string().describe('What stands after them in the same paragraph, shortened'),
    label: z.string().describe('The report’s short name'),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: day.nullable(),
    publishedBasis: basis.nullable(),
  })
  .meta({ id: 'Evidence', description: 'Words of a report that a line rests on, with whose report it is' })

/** Who gives a figure or says a thing. */
export const giver = z
  .object({
    name: z.string().nullable().describe('The person or body; null: the outlet itself'),
    origin: z.string().nullable().describe('The body spoken for, which counts as the origin'),
    standing,
    via: z.string().nullable().describe('The outlet or report the words came through, where the text says so'),
    words: z.string().describe('All of it in words: "Ana Ruiz, Harbour Authority"'),
  })
  .meta({ id: 'Giver', description: 'Who gives a figure or says a thing, and the body that it goes back to' })

/** One decision on the way to a line of the ledger. */
export const step = z
  .object({
    rule: z.string(),
    because: z.string(),
    evidence: list(quoted),
  })
  .meta({ id: 'Step', description: 'One decision on the way to a line of the ledger: the rule that took it, and why' })

export type ReportCard = z.infer<typeof reportCard>
export type Quoted = z.infer<typeof quoted>
export type GiverAnswer = z.infer<typeof giver>
export type StepAnswer = z.infer<typeof step>
