import { z } from 'zod'
import type { Evidence } from '../article/article.ts'

/**
 * Words of a report that a correction is about. `words` finds them again where another version of the text, or another
 * version of the program, has moved them.
 */
const anchor = z.object({
  article: z.string(),
  start: z.number().int().nonnegative().describe('UTF-16 units of the text'),
  end: z.number().int().nonnegative(),
  words: z.string().min(1).max(2000).describe('The words between start and end, as the report prints them'),
})

const names = z.tuple([z.string().min(1).max(200), z.string().min(1).max(200)])

/** What a person can set right; each kind says what is so, not what the program should do. */
export const correction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('one-entity'), names }).describe('Two names are one person, body or place'),
  z
    .object({ kind: z.literal('two-entities'), names })
    .describe('Two names that were taken for one are two; the second is the one to be parted'),
  z
    .object({ kind: z.literal('speaker'), on: anchor, speaker: z.string().min(1).max(200).nullable() })
    .describe('Who says these words or gives this figure; null: the report itself'),
  z
    .object({ kind: z.literal('value'), on: anchor, value: z.number().nullable() })
    .describe('What this figure comes to in its unit; null: it is no figure'),
  z
    .object({ kind: z.literal('measure'), on: anchor, like: anchor.nullable() })
    .describe('This figure measures what that one measures; null: something of its own'),
  z
    .object({
      kind: z.literal('dismissed'),
      finding: z.enum(['does-not-add-up', 'disputed', 'one-origin', 'unnamed-only', 'not-denied', 'altered-quotation']),
      on: z.array(anchor).min(1).max(1000),
      reason: z.string().min(1).max(2000),
    })
    .describe('A finding that is none, and why'),
  z
    .object({ kind: z.literal('confirmed'), on: anchor, note: z.string().max(2000).nullable() })
    .describe('A figure that a person has checked'),
])

/** Words of a report, by place and as they stand there. */
export type Anchor = z.infer<typeof anchor>
/** One thing that a person has set right. */
export type Correction = z.infer<typeof correction>

/** A correction as it is kept: whose it is and when it was made, apart from all that the program finds. */
export interface KeptCorrection {
  readonly id: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly when: string
  readonly correction: Correction
}

/** What a correction did to a story. */
export interface AppliedCorrection extends KeptCorrection {
  /** False where the words or names that it is about are not in the story any more. */
  readonly applied: boolean
  /** What the program had found, in words; null where nothing was changed. */
  readonly was: string | null
  readonly evidence: readonly Evidence[]
}

/** The anchors of a correction; none where it is about names. */
export function anchorsOf(one: Correction): readonly Anchor[] {
  switch (one.kind) {
    case 'one-entity':
    case 'two-entities':
      return []
    case 'dismissed':
      return one.on
    case 'measure':
      return one.like === null ? [one.on] : [one.on, one.like]
    default:
      return [one.on]
  }
}
