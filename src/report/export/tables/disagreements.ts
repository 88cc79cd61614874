import type { Disagreement, Side } from '../../../ledger/ledger.ts'
import { evidenceColumns, type Table } from './table.ts'

interface Row {
  readonly one: Disagreement
  readonly side: Side
}

/** Where sources disagree: a row for each side. */
export const disagreements: Table<Row> = {
  name: 'disagreements',
  title: 'Where they disagree',
  rows: (story) => story.disagreements.flatMap((one) => one.sides.map((side) => ({ one, side }))),
  columns: [
    { name: 'disagreement', about: 'Id', cell: ({ one }) => one.id },
    { name: 'kind', about: 'figure, stance or wording', cell: ({ one }) => one.kind },
    { name: 'about', about: 'What it is about', cell: ({ one }) => one.about },
    { name: 'source', about: 'Who stands on this side; empty: a report itself', cell: ({ side }) => side.source },
    { name: 'value', about: 'The figure of this side', cell: ({ side }) => side.value },
    { name: 'stance', about: 'What this side does: confirm, deny, decline …', cell: ({ side }) => side.stance },
    { name: 'says', about: 'What this side says', cell: ({ side }) => side.words },
    { name: 'because', about: 'Why nothing reconciles the sides', cell: ({ one }) => one.because },
    ...evidenceColumns<Row>(({ side }) => side.evidence[0]),
  ],
}
