import type { Queries } from '../database.ts'
import type { Session } from '../session.ts'

/** Tables that hold what an analysis found. */
const FOUND = ['annotations', 'digests', 'stories', 'members', 'redirects', 'ledgers', 'aliases'] as const

/** See `Stories.forgetOtherAnalyses`. */
export async function forgetAnalyses({ words }: Session, queries: Queries, kept: readonly string[]): Promise<void> {
  // `not in ()` is no SQL; no analysis is called ''.
  const names = ['', ...kept]
  for (const table of ['sayings', 'figures'] as const) {
    const rows = await queries.deleteFrom(table).where('analysis', 'not in', names).returning('place').execute()
    await words.remove(
      queries,
      table,
      rows.map(({ place }) => place),
    )
  }
  for (const table of FOUND) await queries.deleteFrom(table).where('analysis', 'not in', names).execute()
}
