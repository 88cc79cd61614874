import { z } from 'zod'
import { list } from './values.ts'

/** The most lines that one answer holds. */
export const LARGEST_PAGE = 200

/** How a list is asked for page by page. */
export const paging = z.object({
  limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(50).describe('Lines of this page'),
  cursor: z.string().max(400).optional().describe('`next` of the page before; none: the first page'),
})

/** One page of a list. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: list(item),
    next: z.string().nullable().describe('`cursor` of the next page; null: this is the last'),
    total: z.int().nonnegative().nullable().describe('Lines on all pages together; null where they are not counted'),
  })

/** One page of a list, as a route gives it. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
  readonly total: number | null
}
