import type { Queries } from '../database.ts'

const SHOWN = 'shown'

/** The analysis that readers are shown; null before the first. */
export async function shownAnalysis(queries: Queries): Promise<string | null> {
  const row = await queries.selectFrom('settings').select('value').where('key', '=', SHOWN).executeTakeFirst()
  return row?.value ?? null
}

/** Shows readers this analysis from now on. */
export async function showAnalysis(queries: Queries, analysis: string): Promise<void> {
  await queries
    .insertInto('settings')
    .values({ key: SHOWN, value: analysis })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: analysis }))
    .execute()
}
