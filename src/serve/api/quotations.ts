import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { quoted, step } from './evidence.ts'
import { page, paging } from './paging.ts'
import { count, flag, list, ofStory } from './values.ts'

/** A stretch of a version: words that all versions have, or that this one has otherwise. */
const piece = z.object({ text: z.string(), same: z.boolean() })

const version = z.object({
  text: z.string(),
  pieces: list(piece).describe('The text in pieces; same: not worded otherwise than in the first version'),
  quoted: z.boolean().describe('Whether it stands in quotation marks'),
  evidence: quoted,
})

/** One quotation as several outlets print it. */
export const quotation = z
  .object({
    id: z.string(),
    speaker: z.string(),
    altered: z.boolean().describe('Whether words differ between versions that stand in quotation marks'),
    versions: list(version).describe('At most 20'),
    versionsTotal: count,
    trail: list(step),
  })
  .meta({ id: 'Quotation', description: 'One quotation as several outlets print it' })

export const storyQuotations = endpoint({
  name: 'storyQuotations',
  method: 'get',
  path: '/api/stories/{story}/quotations',
  access: 'read',
  group: 'Ledger',
  summary: 'quotations that several outlets print',
  description: 'One speaker’s words as several outlets print them; those whose words differ first.',
  params: ofStory,
  query: paging.extend({ altered: flag.optional().describe('true: only those whose words differ') }),
  body: null,
  answer: page(quotation),
})

export type QuotationAnswer = z.infer<typeof quotation>
