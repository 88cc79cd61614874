import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { giver, quoted, step } from './evidence.ts'
import { page, paging } from './paging.ts'
import { count, flag, list, none, ofStory, stance, standing } from './values.ts'

/** How one report carries a claim. */
export const appearance = z
  .object({
    giver,
    stance,
    verb: z.string().nullable().describe('The reporting words; null where the outlet says it in its own voice'),
    hedges: list(z.string()),
    quoted: z.boolean().describe('Whether the words stand in quotation marks'),
    evidence: quoted,
  })
  .meta({ id: 'Appearance', description: 'How one report carries a claim' })

const claimFields = z.object({
  id: z.string(),
  text: z.string(),
  speaker: z.string().nullable(),
  stance,
  origins: list(z.string()).describe('Independent parties it goes back to; none: it rests on the outlets alone'),
  appearances: list(appearance).describe('At most 20; `appearancesTotal` says how many there are'),
  appearancesTotal: count,
  outlets: count.describe('Outlets that carry it'),
})

/** One statement or fact, however many reports carry it. */
export const claim = claimFields.meta({
  id: 'Claim',
  description: 'One statement or fact, however many reports carry it',
})

/** A claim with every report that carries it. */
export const claimInFull = claimFields
  .extend({ trail: list(step) })
  .meta({ id: 'ClaimInFull', description: 'A claim with all its appearances and the way by which it was reached' })

export const storyClaims = endpoint({
  name: 'storyClaims',
  method: 'get',
  path: '/api/stories/{story}/claims',
  access: 'read',
  group: 'Ledger',
  summary: 'who said what in a story',
  description:
    'The statements and facts of a story, with who says them, how each report carries them, and in which words.',
  params: ofStory,
  query: paging.extend({
    q: z.string().max(200).optional().describe('Words of the claim'),
    speaker: z.string().max(200).optional().describe('Only what this person or body says'),
    body: z.string().max(200).optional().describe('Only what goes back to this body'),
    stance: stance.optional(),
    standing: standing.optional(),
    outlet: z.string().max(200).optional().describe('Only what this outlet carries'),
    reports: z.coerce.number().int().min(1).max(10_000).optional().describe('Only what at least so many reports carry'),
    quoted: flag.optional().describe('true: only what stands in quotation marks somewhere'),
  }),
  body: null,
  answer: page(claim),
})

export const storyClaim = endpoint({
  name: 'storyClaim',
  method: 'get',
  path: '/api/stories/{story}/claims/{claim}',
  access: 'read',
  group: 'Ledger',
  summary: 'one claim in full',
  description: 'A claim with every report that carries it, and how it was reached.',
  params: ofStory.extend({ claim: z.string() }),
  query: none,
  body: null,
  answer: claimInFull,
})

export type AppearanceAnswer = z.infer<typeof appearance>
export type ClaimAnswer = z.infer<typeof claim>
export type ClaimInFull = z.infer<typeof claimInFull>
