import { CompiledQuery, sql } from 'kysely'
import type { Phrase, Wanted, WordIndex } from './word-index.ts'

/** SQLite's FTS5. The tables keep no text: it stands packed with the articles. */
export const fts5: WordIndex = {
  async numbers(queries, count) {
    const { rows } = await sql<{ next: number }>`update places set next = next + ${count} returning next`.execute(
      queries,
    )
    return Array.from({ length: count }, (_, i) => rows[0].next - count + i)
  },
  async put(queries, table, rows) {
    // Written out: a query builder would take as long for each row as the database does.
    const insert = `insert into ${table}_words (rowid, head, text, marks) values (?, ?, ?, ?)`
    for (const { place, head, text, marks } of rows) {
      await queries.executeQuery(CompiledQuery.raw(insert, [place, head.join(' '), text.join(' '), marks.join(' ')]))
    }
  },
  async remove(queries, table, places) {
    for (const place of places) {
      await sql`delete from ${sql.table(`${table}_words`)} where rowid = ${place}`.execute(queries)
    }
  },
  places(table, wanted) {
    const words = sql.table(`${table}_words`)
    return sql`(select rowid as place from ${words} where ${words} match ${expression(wanted)})`
  },
}

/** https://www.sqlite.org/fts5.html#full_text_query_syntax: words stand in quotation marks, so none is an operator. */
function expression({ all, none }: Wanted): string {
  const wanted = all.map((phrases) => `(${phrases.map(phrase).join(' OR ')})`).join(' AND ')
  return none.reduce((rest, unwanted) => `(${rest}) NOT (${phrase(unwanted)})`, wanted)
}

const phrase = ({ fields, words }: Phrase): string => `{${fields.join(' ')}} : "${words.join(' ')}"`
