import type { Queries } from '../database.ts'
import { batches, inBatches } from './batches.ts'

/** Says that these stories are to be reconciled again. */
export async function makeStale(
  queries: Queries,
  analysis: string,
  ids: readonly string[],
  now: string,
): Promise<void> {
  for (const some of batches(ids)) {
    await queries
      .updateTable('stories')
      .set((eb) => ({
        revision: eb('revision', '+', 1),
        stale_since: eb.fn.coalesce('stale_since', eb.val(now)),
      }))
      .where('analysis', '=', analysis)
      .where('id', 'in', some)
      .execute()
  }
}

/** The stories that articles stand in. */
export async function storiesHolding(
  queries: Queries,
  analysis: string,
  articles: readonly number[],
): Promise<readonly string[]> {
  const rows = await inBatches(articles, (some) =>
    queries
      .selectFrom('members')
      .select('story')
      .distinct()
      .where('analysis', '=', analysis)
      .where('article', 'in', some)
      .execute(),
  )
  return [...new Set(rows.map(({ story }) => story))]
}
