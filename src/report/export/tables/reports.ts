import type { Reports } from '../../parts/reports.ts'
import type { Cell, Table } from './table.ts'

type Row = string

const entry =
  (cell: (one: NonNullable<ReturnType<Reports['get']>>) => Cell) =>
  (id: Row, reports: Reports): Cell => {
    const found = reports.get(id)
    return found ? cell(found) : null
  }

/** The reports of a story, and what they say of where they come from. */
export const reportList: Table<Row> = {
  name: 'reports',
  title: 'The reports',
  rows: (story) => story.articles,
  columns: [
    { name: 'id', about: 'Id of the report', cell: (id) => id },
    { name: 'outlet', about: 'Who published it', cell: entry(({ entry: { outlet } }) => outlet) },
    { name: 'title', about: 'Headline', cell: entry(({ entry: { title } }) => title) },
    { name: 'published', about: 'Day', cell: entry(({ entry: { published } }) => published) },
    {
      name: 'published_basis',
      about: 'stated or inferred',
      cell: entry(({ entry: { publishedBasis } }) => publishedBasis),
    },
    { name: 'wire', about: 'Agency whose copy it is, by its own word', cell: entry(({ entry: { wire } }) => wire) },
    { name: 'dateline', about: 'Where it was filed', cell: entry(({ entry: { dateline } }) => dateline) },
  ],
}
