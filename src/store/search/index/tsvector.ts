import { sql } from 'kysely'
import type { Field, IndexedWords, Phrase, Wanted, WordIndex } from './word-index.ts'

/** The fields as PostgreSQL's weights. */
const LABEL: Readonly<Record<Field, 'A' | 'B' | 'C'>> = { head: 'A', text: 'B', marks: 'C' }
/** Positions end here: https://www.postgresql.org/docs/current/textsearch-limitations.html */
const LAST_POSITION = 16_383
/** A tsvector ends at 1 MB; words are of 64 characters at most. */
const MOST_WORDS = 20_000
const ROWS = 500

/** PostgreSQL's tsvector under a GIN index. Vectors and queries are written out, so no parser of its own comes between. */
export const tsvector: WordIndex = {
  async numbers(queries, count) {
    // A sequence, since it makes no transaction wait for another.
    const { rows } = await sql<{
      n: number
    }>`select nextval('places') as n from generate_series(1, ${count}::int)`.execute(queries)
    return rows.map(({ n }) => n)
  },
  async put(queries, table, rows) {
    for (let i = 0; i < rows.length; i += ROWS) {
      const values = rows.slice(i, i + ROWS).map((row) => sql`(${row.place}::bigint, ${vector(row)}::tsvector)`)
      await sql`insert into ${sql.table(`${table}_words`)} (place, words) values ${sql.join(values)}`.execute(queries)
    }
  },
  async remove(queries, table, places) {
    for (let i = 0; i < places.length; i += ROWS) {
      const some = sql.join(places.slice(i, i + ROWS).map((place) => sql`${place}::bigint`))
      await sql`delete from ${sql.table(`${table}_words`)} where place in (${some})`.execute(queries)
    }
  },
  places(table, wanted) {
    return sql`(select place from ${sql.table(`${table}_words`)} where words @@ ${expression(wanted)}::tsquery)`
  },
}

function vector(row: IndexedWords): string {
  const lexemes: string[] = []
  for (const field of ['marks', 'head', 'text'] as const) {
    row[field].forEach((word, i) => {
      if (lexemes.length < MOST_WORDS) lexemes.push(`'${word}':${Math.min(i + 1, LAST_POSITION)}${LABEL[field]}`)
    })
  }
  return lexemes.join(' ')
}

function expression({ all, none }: Wanted): string {
  const wanted = all.map((phrases) => `(${phrases.map(phrase).join(' | ')})`)
  return [...wanted, ...none.map((unwanted) => `!(${phrase(unwanted)})`)].join(' & ')
}

/** One word may stand in any of the fields; words in a row must all stand in the same one. */
const phrase = ({ fields, words }: Phrase): string =>
  fields.map((field) => `(${words.map((word) => `'${word}':${LABEL[field]}`).join(' <-> ')})`).join(' | ')
