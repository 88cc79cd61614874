import type { Database, Queries } from '../database.ts'
import { batches, inBatches } from '../rows/batches.ts'
import type { StaleStory } from '../stories.ts'
import { membersOf } from './members.ts'

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

const staleIn = (read: Queries, analysis: string) =>
  read.selectFrom('stories').where('analysis', '=', analysis).where('stale_since', 'is not', null)

/** See `Stories.stale`. */
export async function staleStories(read: Queries, analysis: string, limit: number): Promise<readonly StaleStory[]> {
  const rows = await staleIn(read, analysis)
    .select(['id', 'revision', 'stale_since'])
    .orderBy('stale_since')
    .orderBy('id')
    .limit(limit)
    .execute()
  return Promise.all(rows.map((row) => withMembers(read, analysis, row)))
}

/** See `Stories.staleStory`. */
export async function staleStory(read: Queries, analysis: string, id: string): Promise<StaleStory | null> {
  const row = await staleIn(read, analysis)
    .select(['id', 'revision', 'stale_since'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : withMembers(read, analysis, row)
}

/** See `Stories.countStale`. */
export async function countStale(read: Queries, analysis: string): Promise<number> {
  const { count } = await staleIn(read, analysis)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

const withMembers = async (
  read: Queries,
  analysis: string,
  { id, revision, stale_since }: Pick<Database['stories'], 'id' | 'revision' | 'stale_since'>,
): Promise<StaleStory> => ({
  id,
  revision,
  since: stale_since as string,
  members: await membersOf(read, analysis, id),
})
