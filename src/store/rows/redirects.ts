import type { Queries } from '../database.ts'
import { shownAnalysis } from './shown.ts'

/** A story that is there, in one analysis. */
export interface LiveStory {
  readonly analysis: string
  readonly id: string
}

/** The story of this id, or the one that it leads to; null where there is none. Without an analysis: the shown one's. */
export async function liveStory(queries: Queries, id: string, analysis?: string): Promise<LiveStory | null> {
  const asked = analysis ?? (await shownAnalysis(queries))
  if (asked === null) return null
  const live = await queries
    .selectFrom('stories')
    .select('id')
    .where('analysis', '=', asked)
    .where('id', '=', id)
    .executeTakeFirst()
  if (live !== undefined) return { analysis: asked, id }
  const led = await queries
    .selectFrom('redirects')
    .select('story')
    .where('analysis', '=', asked)
    .where('id', '=', id)
    .executeTakeFirst()
  return led === undefined ? null : { analysis: asked, id: led.story }
}

/** Leads ids that are no more, and all that led to them, on to the stories that took their members. */
export async function redirect(queries: Queries, analysis: string, id: string, story: string): Promise<void> {
  await queries
    .updateTable('redirects')
    .set({ story })
    .where('analysis', '=', analysis)
    .where('story', '=', id)
    .execute()
  await queries
    .insertInto('redirects')
    .values({ analysis, id, story })
    .onConflict((conflict) => conflict.columns(['analysis', 'id']).doUpdateSet({ story }))
    .execute()
}
