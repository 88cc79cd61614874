import { sql } from 'kysely'
import type { Page } from '../page.ts'
import { limitOf, pageOf, readCursor } from '../rows/cursor.ts'
import type { LiveStory } from '../rows/redirects.ts'
import type { Session } from '../session.ts'
import { placesBetween } from './index/place.ts'
import type { Indexed } from './index/word-index.ts'
import type { Sought } from './search.ts'
import type { Plan } from './sought.ts'

/** Bounds of a figure's value, both included. */
export interface Range {
  readonly least: number | undefined
  readonly most: number | undefined
}

/** The places of the rows that hold what is wanted, newest first: a part of them, as asked. */
export async function placesOf(
  { read, words }: Session,
  table: Indexed,
  { wanted, story }: Pick<Plan, 'wanted' | 'story'>,
  sought: Sought,
  range?: Range,
): Promise<Page<number>> {
  const limit = limitOf(sought)
  const after = readCursor(sought, ['number'])
  const [first, last] = placesBetween(sought.from, sought.to)
  const below = Math.min(last, (after?.[0] ?? Number.MAX_SAFE_INTEGER) - 1)
  const { rows } = await sql<{ place: number }>`
    select hits.place from ${words.places(table, wanted)} as hits ${within(range)}
    where hits.place >= ${first} and hits.place <= ${below} ${among(range)} ${standingIn(table, story)}
    order by hits.place desc limit ${limit + 1}`.execute(read)
  return pageOf(
    rows,
    limit,
    ({ place }) => Number(place),
    ({ place }) => [Number(place)],
  )
}

/** Rows of articles of this story. */
function standingIn(table: Indexed, story: LiveStory | null) {
  if (story === null) return sql``
  const article = sql.ref(table === 'articles' ? 'own.n' : 'own.article')
  return sql`and exists (
    select 1 from ${sql.table(table)} as own join members on members.article = ${article}
    where own.place = hits.place and members.analysis = ${story.analysis} and members.story = ${story.id})`
}

const isBounded = (range: Range | undefined): boolean => range?.least !== undefined || range?.most !== undefined

const within = (range: Range | undefined) => (isBounded(range) ? sql`cross join figures` : sql``)

/** A figure with bounds fits where the range meets them. */
function among(range: Range | undefined) {
  if (range === undefined || !isBounded(range)) return sql``
  const least = range.least === undefined ? sql`` : sql`and coalesce(value, high, low) >= ${range.least}`
  const most = range.most === undefined ? sql`` : sql`and coalesce(value, low, high) <= ${range.most}`
  return sql`and figures.place = hits.place ${least} ${most}`
}
