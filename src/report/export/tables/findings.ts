import type { Finding } from '../../../ledger/ledger.ts'
import { findingReasonOf, findingWordsOf } from '../../parts/finding.ts'
import { lineOf } from '../../wording/lines.ts'
import { evidenceColumns, type Table } from './table.ts'

/** A finding in the words and under the line that the pages give it. */
type Row = Finding & { readonly correction?: string }

/** What an editor must know first, and what a person has dismissed of it. */
export const findings: Table<Row> = {
  name: 'findings',
  title: 'What to look at first',
  rows: (story) =>
    [...story.findings, ...story.dismissed].map((one) => ({
      ...one,
      text: findingWordsOf(story, one),
      because: findingReasonOf(story, one),
      about: lineOf(story, one),
    })),
  columns: [
    { name: 'finding', about: 'Id', cell: ({ id }) => id },
    { name: 'kind', about: 'does-not-add-up, disputed, one-origin …', cell: ({ kind }) => kind },
    { name: 'text', about: 'The finding', cell: ({ text }) => text },
    { name: 'because', about: 'Why it is one', cell: ({ because }) => because },
    { name: 'about', about: 'The line of the ledger that it is about', cell: ({ about }) => about },
    {
      name: 'dismissed_by',
      about: 'Id of the correction by which a person dismissed it',
      cell: (row) => row.correction ?? null,
    },
    ...evidenceColumns<Row>(({ evidence }) => evidence[0]),
  ],
}
