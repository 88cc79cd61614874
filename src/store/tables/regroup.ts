import type { Queries } from '../database.ts'
import { batches, inBatches } from '../rows/batches.ts'
import { redirect } from '../rows/redirects.ts'
import type { Say, Session } from '../session.ts'
import type { Membership, Regrouping } from '../stories.ts'

/** Members as articles' numbers. */
interface Group {
  readonly id: string
  readonly members: readonly { readonly article: number; readonly subject: number }[]
}

const keyOf = ({ article, subject }: Group['members'][number]): string => `${article}#${subject}`

/** See `Stories.regroup`. */
export async function regroup(
  session: Session,
  queries: Queries,
  say: Say,
  analysis: string,
  { left, stories }: Regrouping,
): Promise<void> {
  const groups = await numbered(queries, stories)
  const touched = [...new Set([...left, ...groups.map(({ id }) => id)])]
  const before = await membersBefore(queries, analysis, touched)
  const revisions = await revisionsOf(queries, analysis, touched)
  const now = session.now()
  const same = ({ id, members }: Group): boolean => {
    const old = before.get(id)
    return old !== undefined && old.size === members.length && members.every((one) => old.has(keyOf(one)))
  }
  const changed = groups.filter((group) => !same(group))
  const gone = left.filter((id) => revisions.has(id) && !groups.some((group) => group.id === id))
  if (changed.length + gone.length === 0) return

  const revision = Math.max(0, ...revisions.values()) + 1
  const heirs = gone
    .map((id) => ({ id, lost: before.get(id) ?? new Set<string>() }))
    .sort((a, b) => b.lost.size - a.lost.size || (a.id < b.id ? -1 : 1))
    .map(({ id, lost }) => ({ id, heir: heirOf(lost, groups) }))
  await inherit(queries, analysis, heirs, revisions)
  await removeStories(queries, analysis, gone)
  for (const { id } of changed) {
    await queries.deleteFrom('members').where('analysis', '=', analysis).where('story', '=', id).execute()
  }
  for (const group of changed) {
    await keepStory(queries, analysis, group, revision, now)
    say('story', group.id)
  }
  for (const { id, heir } of heirs) {
    if (heir !== null) await redirect(queries, analysis, id, heir)
    say('story-gone', id)
  }
}

async function numbered(queries: Queries, stories: readonly Membership[]): Promise<readonly Group[]> {
  const ids = [...new Set(stories.flatMap(({ members }) => members.map(({ article }) => article)))]
  const rows = await inBatches(ids, (some) =>
    queries.selectFrom('articles').select(['n', 'id']).where('id', 'in', some).execute(),
  )
  const numbers = new Map(rows.map(({ id, n }) => [id, n]))
  return stories.map(({ id, members }) => ({
    id,
    members: members.flatMap(({ article, subject }) => {
      const n = numbers.get(article)
      return n === undefined ? [] : { article: n, subject }
    }),
  }))
}

async function membersBefore(queries: Queries, analysis: string, ids: readonly string[]) {
  const rows = await inBatches(ids, (some) =>
    queries.selectFrom('members').selectAll().where('analysis', '=', analysis).where('story', 'in', some).execute(),
  )
  return new Map(
    [...Map.groupBy(rows, ({ story }) => story)].map(([story, members]) => [story, new Set(members.map(keyOf))]),
  )
}

async function revisionsOf(queries: Queries, analysis: string, ids: readonly string[]) {
  const rows = await inBatches(ids, (some) =>
    queries
      .selectFrom('stories')
      .select(['id', 'revision'])
      .where('analysis', '=', analysis)
      .where('id', 'in', some)
      .execute(),
  )
  return new Map(rows.map(({ id, revision }) => [id, revision]))
}

async function removeStories(queries: Queries, analysis: string, ids: readonly string[]): Promise<void> {
  for (const some of batches(ids)) {
    await queries.deleteFrom('stories').where('analysis', '=', analysis).where('id', 'in', some).execute()
    for (const table of ['members', 'ledgers', 'aliases'] as const) {
      await queries.deleteFrom(table).where('analysis', '=', analysis).where('story', 'in', some).execute()
    }
  }
}

async function keepStory(
  queries: Queries,
  analysis: string,
  { id, members }: Group,
  revision: number,
  now: string,
): Promise<void> {
  const articles = new Set(members.map(({ article }) => article)).size
  await queries
    .insertInto('stories')
    .values({
      analysis,
      id,
      articles,
      revision,
      title: null,
      first_day: null,
      last_day: null,
      outlets: 0,
      disputed: 0,
      failing: 0,
      findings: 0,
      top: null,
      moved: now,
      reconciled: 0,
      stale_since: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['analysis', 'id']).doUpdateSet((eb) => ({
        articles,
        revision,
        stale_since: eb.fn.coalesce('stories.stale_since', eb.val(now)),
      })),
    )
    .execute()
  await queries.deleteFrom('redirects').where('analysis', '=', analysis).where('id', '=', id).execute()
  for (const some of batches(members)) {
    await queries
      .insertInto('members')
      .values(some.map((member) => ({ analysis, story: id, ...member })))
      .onConflict((conflict) => conflict.columns(['analysis', 'article', 'subject']).doUpdateSet({ story: id }))
      .execute()
  }
}

/** A new story shows the ledger of the largest whose members it took until it has its own: readers lose nothing meanwhile. */
async function inherit(
  queries: Queries,
  analysis: string,
  heirs: readonly { readonly id: string; readonly heir: string | null }[],
  known: ReadonlyMap<string, number>,
): Promise<void> {
  const given = new Set<string>()
  for (const { id, heir } of heirs) {
    if (heir === null || known.has(heir) || given.has(heir)) continue
    given.add(heir)
    for (const [table, column] of [
      ['stories', 'id'],
      ['ledgers', 'story'],
      ['aliases', 'story'],
    ] as const) {
      await queries
        .updateTable(table)
        .set({ [column]: heir })
        .where('analysis', '=', analysis)
        .where(column, '=', id)
        .execute()
    }
  }
}

/** The story that took most of these members; of several the first by id. Null: none did. */
function heirOf(lost: ReadonlySet<string>, groups: readonly Group[]): string | null {
  const taken = groups
    .map(({ id, members }) => ({ id, count: members.filter((one) => lost.has(keyOf(one))).length }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  return taken[0] !== undefined && taken[0].count > 0 ? taken[0].id : null
}
