import type { Queries } from '../database.ts'
import type { Session } from '../session.ts'

/** Tables that hold what an analysis found, and whose rows nothing else points at. */
const FOUND = ['annotations', 'digests', 'stories', 'members', 'redirects', 'ledgers', 'aliases'] as const
/** Rows of one transaction: others can write between two. */
const PORTION = 2000

/** See `Stories.forgetOtherAnalyses`. */
export async function forgetAnalyses(session: Session, kept: readonly string[]): Promise<void> {
  // `not in ()` is no SQL; no analysis is called ''.
  const names = ['', ...kept]
  for (const table of ['sayings', 'figures'] as const) {
    let after: number | null = -1
    while (after !== null) {
      const from: number = after
      after = await session.write((queries) => forgetPortion(session, queries, table, names, from))
    }
  }
  for (const table of FOUND) {
    await session.write(async (queries) => {
      await queries.deleteFrom(table).where('analysis', 'not in', names).execute()
    })
  }
}

/** The place to go on from; null where there is no more. */
async function forgetPortion(
  { words }: Session,
  queries: Queries,
  table: 'sayings' | 'figures',
  kept: readonly string[],
  after: number,
): Promise<number | null> {
  const rows = await queries
    .selectFrom(table)
    .select('place')
    .where('place', '>', after)
    .where('analysis', 'not in', kept)
    .orderBy('place')
    .limit(PORTION)
    .execute()
  if (rows.length === 0) return null
  const places = rows.map(({ place }) => place)
  await queries.deleteFrom(table).where('place', 'in', places).execute()
  await words.remove(queries, table, places)
  return places[places.length - 1]
}
