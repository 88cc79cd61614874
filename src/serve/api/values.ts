import { z } from 'zod'
import { STANCES } from '../../report/wording/stances.ts'

/** A list that is never changed. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

/** How many. */
export const count = z.int().nonnegative()

/** A day in an answer. */
export const day = z.string().describe('A day, YYYY-MM-DD')

/** A day of the calendar in a query. */
export const dayAsked = z.iso.date('a day is YYYY-MM-DD')

/** Whether a day is the report's own word. */
export const basis = z
  .enum(['stated', 'inferred'])
  .describe('stated: the report or its record says so; inferred: worked out from what it says')

/** What a statement is besides being said. */
export const stance = z.enum(STANCES).describe('What the reporting words do with what is said')

/** What kind of voice is behind words. */
export const standing = z
  .enum(['named', 'group', 'anonymous', 'own-voice'])
  .describe('How surely the words point at who is behind them; own-voice: the outlet itself')

/** A stretch of an article's text. */
export const span = z.object({
  start: count.describe('UTF-16 units of the article’s text'),
  end: count.describe('Exclusive'),
})

/** Yes or no, also as a query string has it. */
export const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')])

/** What a name names. */
export const entityType = z.enum(['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'EVENT', 'PRODUCT', 'NORP'])

/** An outlet in a query. */
export const outletAsked = z.string().max(200).describe('Only reports of this outlet')

/** A story in a query. */
export const storyAsked = z.string().max(200).describe('Only reports of the story with this id')

/** The path of all that belongs to one story. */
export const ofStory = z.object({ story: z.string().describe('Id of the story') })

/** No parameters. */
export const none = z.object({})

/** Text as pieces, those that the search words hit marked: nothing in it is markup. */
export const marked = list(z.object({ text: z.string(), hit: z.boolean() })).describe(
  'The text in pieces; hit: the words that were searched for',
)

export type Marked = z.infer<typeof marked>
