import { StoreProblem } from '../../store/problem.ts'
import type { Page } from '../api/paging.ts'
import { Refusal } from '../refusal.ts'

/** What a list was asked for. */
export interface Asked {
  readonly limit: number
  readonly cursor?: string | undefined
}

/** One page of a list that is in memory; a cursor is the place of the page's first line. */
export function pageOf<Item, Answer>(
  items: readonly Item[],
  { limit, cursor }: Asked,
  answer: (item: Item) => Answer,
): Page<Answer> {
  const from = cursor === undefined ? 0 : placeIn(cursor)
  const to = Math.min(items.length, from + limit)
  return {
    items: items.slice(from, to).map(answer),
    next: to < items.length ? String(to) : null,
    total: items.length,
  }
}

function placeIn(cursor: string): number {
  if (!/^\d{1,9}$/u.test(cursor)) throw badCursor()
  return Number(cursor)
}

const badCursor = (): Refusal =>
  new Refusal(400, 'The cursor is none that an answer gave', 'Give `next` of the page before, or leave `cursor` out.')

/**
 * What a caller is told of an error, where it is the caller's; any other error as it is. The store's cursors are handed out
 * as `next` and come back in `cursor`: it says `after` of one that it didn't give.
 */
export const toldToCaller = (error: unknown): unknown =>
  error instanceof StoreProblem && error.where === 'after' ? badCursor() : error
