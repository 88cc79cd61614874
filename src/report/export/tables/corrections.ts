import type { AppliedCorrection } from '../../../story/correction.ts'
import { correctionWords } from '../../parts/corrected.ts'
import { evidenceColumns, type Table } from './table.ts'

/** What persons have set right: theirs, apart from what the program found. */
export const corrections: Table<AppliedCorrection> = {
  name: 'corrections',
  title: 'What persons have set right',
  rows: (story) => story.corrections,
  columns: [
    { name: 'correction', about: 'Id', cell: ({ id }) => id },
    { name: 'by', about: 'Whose word it is', cell: ({ by }) => by },
    { name: 'when', about: 'ISO 8601, UTC', cell: ({ when }) => when },
    { name: 'kind', about: 'What kind of thing it sets right', cell: ({ correction }) => correction.kind },
    { name: 'text', about: 'What it says', cell: correctionWords },
    { name: 'applied', about: 'Whether its words are still in the reports', cell: ({ applied }) => applied },
    ...evidenceColumns<AppliedCorrection>(({ evidence }) => evidence[0]),
  ],
}
