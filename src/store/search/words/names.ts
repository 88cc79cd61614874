import { sql } from 'kysely'
import type { Queries } from '../../database.ts'
import { batches, inBatches } from '../../rows/batches.ts'
import { plain } from '../../rows/text.ts'
import { foldName, nameWords } from './marks.ts'

/** Keeps names, each folded form once, and gives the numbers by folded form. Names without a letter have none. */
export async function keepNames(queries: Queries, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
  // In one order for all, so that two transactions never wait for each other.
  const byFolded = [...new Map(names.map((name) => [foldName(name), plain(name)]))]
    .filter(([folded]) => folded !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const numbers = new Map<string, number>()
  const look = async (folded: readonly string[]): Promise<void> => {
    const rows = await inBatches(folded, (some) =>
      queries.selectFrom('names').select(['n', 'folded']).where('folded', 'in', some).execute(),
    )
    for (const { n, folded: form } of rows) numbers.set(form, n)
  }
  await look(byFolded.map(([folded]) => folded))
  const fresh = byFolded.filter(([folded]) => !numbers.has(folded))
  if (fresh.length === 0) return numbers
  for (const some of batches(fresh)) {
    await queries
      .insertInto('names')
      .values(some.map(([folded, name]) => ({ folded, name })))
      .onConflict((conflict) => conflict.column('folded').doNothing())
      .execute()
  }
  await look(fresh.map(([folded]) => folded))
  const words = fresh.flatMap(([folded]) =>
    [...new Set(folded.split(' '))].map((word) => ({ word, name: numbers.get(folded) as number })),
  )
  for (const some of batches(words)) {
    await queries
      .insertInto('name_words')
      .values([...some])
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return numbers
}

/** More names than these hold one word only where the asker has said next to nothing. */
const MOST = 200

/** Numbers of the names that hold all the words of this one. */
export async function holding(queries: Queries, name: string): Promise<readonly number[]> {
  const wanted = [...new Set(nameWords(name))].slice(0, 8)
  if (wanted.length === 0) return []
  const rows = await queries
    .selectFrom('name_words')
    .select('name')
    .where('word', 'in', wanted)
    .groupBy('name')
    .having((eb) => eb(eb.fn.countAll(), '=', wanted.length))
    .orderBy('name')
    .limit(MOST)
    .execute()
  return rows.map(({ name: n }) => n)
}

/** The folded forms of all names that are meant by this one: those that hold its words, and what stories know them as. */
export async function namesMeant(queries: Queries, analysis: string, name: string): Promise<readonly string[]> {
  const own = await holding(queries, name)
  if (own.length === 0) return []
  const rows = await queries.selectFrom('names').select('folded').where('n', 'in', own).execute()
  return [...new Set([...rows.map(({ folded }) => folded), ...(await coreferent(queries, analysis, own))])].sort()
}

/** Stories that are looked through: who is in more of them is known by all their names long before. */
const MOST_ALIASES = 2000

/** The folded forms of names that stories know for whom they know by these. The joins stand in the order that is fast. */
export async function coreferent(
  queries: Queries,
  analysis: string,
  names: readonly number[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ folded: string }>`
    select distinct names.folded
    from (select story, entity from aliases where analysis = ${analysis} and name in (${sql.join(names)})
        limit ${MOST_ALIASES}) as known
      cross join aliases
      cross join names
    where aliases.analysis = ${analysis} and aliases.story = known.story and aliases.entity = known.entity
      and names.n = aliases.name`.execute(queries)
  return rows.map(({ folded }) => folded)
}
