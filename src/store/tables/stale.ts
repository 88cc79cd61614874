import type { Queries } from '../database.ts'

/** Says that these stories are to be reconciled again. */
export async function makeStale(
  queries: Queries,
  analysis: string,
  ids: readonly string[],
  now: string,
): Promise<void> {
  if (ids.length === 0) return
  await queries
    .updateTable('stories')
    .set((eb) => ({
      revision: eb('revision', '+', 1),
      stale_since: eb.fn.coalesce('stale_since', eb.val(now)),
    }))
    .where('analysis', '=', analysis)
    .where('id', 'in', ids)
    .execute()
}

/** The stories that an article stands in. */
export async function storiesHolding(queries: Queries, analysis: string, article: number): Promise<readonly string[]> {
  const rows = await queries
    .selectFrom('members')
    .select('story')
    .distinct()
    .where('analysis', '=', analysis)
    .where('article', '=', article)
    .execute()
  return rows.map(({ story }) => story)
}
