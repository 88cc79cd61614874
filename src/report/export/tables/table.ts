import type { Evidence } from '../../../article/article.ts'
import type { StoryLedger } from '../../../ledger/ledger.ts'
import { type Reports, wordsOf } from '../../parts/reports.ts'

/** A cell of a table; null is an empty one. */
export type Cell = string | number | boolean | null

/** A column of a table. */
export interface Column<Row> {
  readonly name: string
  /** What stands in it, for a person who reads the file without us. */
  readonly about: string
  readonly cell: (row: Row, reports: Reports) => Cell
}

/** A table of a story's ledger: one row for each line of one kind. */
export interface Table<Row> {
  readonly name: string
  readonly title: string
  readonly columns: readonly Column<Row>[]
  readonly rows: (story: StoryLedger, reports: Reports) => readonly Row[]
}

/** A table with its cells: first the names of its columns, then a row for each line of every story. */
export interface Grid {
  readonly name: string
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The cells of a table over several stories; each row begins with its story. */
export function gridOf<Row>(table: Table<Row>, stories: readonly StoryLedger[], reports: Reports): Grid {
  return {
    name: table.name,
    title: table.title,
    header: ['story', ...table.columns.map(({ name }) => name)],
    rows: stories.flatMap((story) =>
      table.rows(story, reports).map((row) => [story.id, ...table.columns.map(({ cell }) => cell(row, reports))]),
    ),
  }
}

/** The columns by which a row points at the words that it rests on. */
export function evidenceColumns<Row>(evidence: (row: Row) => Evidence | null | undefined): readonly Column<Row>[] {
  const of =
    (cell: (one: Evidence, reports: Reports) => Cell) =>
    (row: Row, reports: Reports): Cell => {
      const one = evidence(row)
      return one ? cell(one, reports) : null
    }
  return [
    { name: 'report', about: 'Id of the report', cell: of(({ article }) => article) },
    {
      name: 'outlet',
      about: 'Empty where it isn’t known',
      cell: of((one, all) => all.get(one.article)?.entry.outlet ?? null),
    },
    { name: 'start', about: 'Where the words begin in the report, in UTF-16 units', cell: of(({ start }) => start) },
    { name: 'end', about: 'Where they end', cell: of(({ end }) => end) },
    { name: 'words', about: 'The words themselves', cell: of((one, all) => wordsOf(all, one)) },
  ]
}

/** Several names in one cell. */
export const joined = (names: readonly string[]): string => names.join('; ')
