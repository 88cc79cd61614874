import type { Paging } from '../page.ts'
import { StoreProblem } from '../problem.ts'

const DEFAULT = 50
const MOST = 500

/** How many rows are asked for. */
export const limitOf = ({ limit = DEFAULT }: Paging): number =>
  Math.max(1, Math.min(MOST, Math.trunc(limit) || DEFAULT))

/** Where a list goes on: the values that its last row was sorted by. */
export const cursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url')

/** What `cursor` was given; null at the start of a list. Throws a `StoreProblem` for anything else. */
export function readCursor<const Kinds extends readonly ('string' | 'number')[]>(
  { after }: Paging,
  kinds: Kinds,
): { [I in keyof Kinds]: Kinds[I] extends 'number' ? number : string } | null {
  if (after === undefined || after === null) return null
  const values = parsed(after)
  if (Array.isArray(values) && values.length === kinds.length && kinds.every((kind, i) => fits(values[i], kind))) {
    return values as never
  }
  throw new StoreProblem('this is no place in the list', 'after', 'take `next` of the part before, or leave it out')
}

const fits = (value: unknown, kind: 'string' | 'number'): boolean =>
  typeof value === kind && (kind === 'string' || Number.isSafeInteger(value))

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

/** The part of a list that was asked for, from one row more than that. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => Item,
  place: (row: Row) => readonly (string | number)[],
): { readonly items: readonly Item[]; readonly next: string | null } {
  const shown = rows.slice(0, limit)
  return { items: shown.map(item), next: rows.length > limit ? cursor(place(shown[limit - 1])) : null }
}
