import type { RawBuilder } from 'kysely'
import type { Queries } from '../../database.ts'

/** Tables whose rows have a `place` by which their words are indexed. */
export type Indexed = 'articles' | 'sayings' | 'figures'

/** `head`: a title, or the thing measured; `marks`: codes that filters look for. */
export type Field = 'head' | 'text' | 'marks'

/** The words of one row, as `words` makes them: letters and digits only. */
export interface IndexedWords extends Readonly<Record<Field, readonly string[]>> {
  readonly place: number
}

/** Words that stand next to each other in one of these fields. */
export interface Phrase {
  readonly fields: readonly Field[]
  readonly words: readonly string[]
}

/** What must stand in a row: one phrase of each of `all`, and none of `none`. `all` is never empty. */
export interface Wanted {
  readonly all: readonly (readonly Phrase[])[]
  readonly none: readonly Phrase[]
}

/** The one part of search that differs between databases: rows are numbered, and found by their words. */
export interface WordIndex {
  /** So many numbers that no row was ever given, rising. */
  numbers(queries: Queries, count: number): Promise<readonly number[]>
  /** Rows that are not indexed yet. */
  put(queries: Queries, table: Indexed, rows: readonly IndexedWords[]): Promise<void>
  remove(queries: Queries, table: Indexed, places: readonly number[]): Promise<void>
  /** A subquery with one column, `place`. */
  places(table: Indexed, wanted: Wanted): RawBuilder<{ place: number }>
}
