import { sql } from 'kysely'
import type { Queries } from '../database.ts'
import type { Search, Suggestion } from './search.ts'
import { nameWords } from './words/marks.ts'

/** Names that begin so are counted up to here, in order of the alphabet: two letters begin thousands. */
const MOST = 300

/** See `Search.suggest`. */
export async function suggestions(
  read: Queries,
  what: Parameters<Search['suggest']>[0],
  letters: string,
  limit: number,
): Promise<readonly Suggestion[]> {
  const word = nameWords(letters.slice(0, 64)).at(-1)
  if (word === undefined) return []
  // The first text that no longer begins so.
  const beyond = `${word}\u{10ffff}`
  const named = sql`(select distinct name from name_words where word >= ${word} and word < ${beyond} order by name limit ${MOST})`
  const count =
    what === 'outlet'
      ? sql`(select count(*) from articles where outlet = names.name)`
      : sql`(select count(*) from sayings where sayings.${sql.ref(what)} = names.n)`
  const { rows } = await sql<Suggestion>`
    select text, count from (select names.name as text, ${count} as count from names where n in ${named}) as counted
    where count > 0 order by count desc, text limit ${Math.max(1, Math.min(50, limit))}`.execute(read)
  return rows
}
