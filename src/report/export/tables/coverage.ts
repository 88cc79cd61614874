import type { Coverage } from '../../../ledger/ledger.ts'
import { evidenceColumns, joined, type Table } from './table.ts'

interface Row {
  readonly claim: string
  readonly text: string
  readonly cell: Coverage['rows'][number]['cells'][number]
}

/** Which report carries which claim, and how: a row for each claim and report. */
export const coverage: Table<Row> = {
  name: 'coverage',
  title: 'Who carries what',
  rows: (story) => {
    const texts = new Map(story.claims.map(({ id, text }) => [id, text]))
    return story.coverage.rows.flatMap(({ claim, cells }) =>
      cells.map((cell) => ({ claim, text: texts.get(claim) ?? '', cell })),
    )
  },
  columns: [
    { name: 'claim', about: 'Id of the claim', cell: ({ claim }) => claim },
    { name: 'text', about: 'The claim', cell: ({ text }) => text },
    { name: 'carrier', about: 'Id of the report', cell: ({ cell }) => cell.article },
    { name: 'how', about: 'attributes, own-voice, hedges or omits', cell: ({ cell }) => cell.how },
    { name: 'reporting_words', about: 'The verb or hedge it uses', cell: ({ cell }) => cell.words },
    {
      name: 'in_quotation_marks',
      about: 'Words that it sets between quotation marks where it quotes nobody',
      cell: ({ cell }) => joined((cell.distanced ?? []).map(({ words }) => words)),
    },
    ...evidenceColumns<Row>(({ cell }) => cell.evidence),
  ],
}
