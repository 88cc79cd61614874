import type { SharedQuotation } from '../../../story/story.ts'
import { evidenceColumns, type Table } from './table.ts'

interface Row {
  readonly quotation: SharedQuotation
  readonly number: number
  readonly version: SharedQuotation['versions'][number]
}

/** Quotations that several reports print: a row for each printing. */
export const quotations: Table<Row> = {
  name: 'quotations',
  title: 'The same quotation in several reports',
  rows: (story) =>
    story.quotations.flatMap((quotation, i) =>
      quotation.versions.map((version) => ({ quotation, number: i + 1, version })),
    ),
  columns: [
    { name: 'quotation', about: 'Number, the same for all its printings', cell: ({ number }) => number },
    { name: 'speaker', about: 'Who is quoted', cell: ({ quotation }) => quotation.speaker },
    {
      name: 'altered',
      about: 'Whether words differ between printings in quotation marks',
      cell: ({ quotation }) => quotation.altered,
    },
    { name: 'quoted', about: 'In quotation marks here', cell: ({ version }) => version.quoted },
    ...evidenceColumns<Row>(({ version }) => version.evidence),
  ],
}
