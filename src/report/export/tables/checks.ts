import type { Check } from '../../../ledger/ledger.ts'
import { evidenceColumns, type Table } from './table.ts'

/** The arithmetic of the reports. */
export const checks: Table<Check> = {
  name: 'checks',
  title: 'Does it add up?',
  rows: (story) => story.checks,
  columns: [
    { name: 'check', about: 'Id', cell: ({ id }) => id },
    { name: 'kind', about: 'unit-conversion, sum, percentage …', cell: ({ kind }) => kind },
    { name: 'holds', about: 'Empty where it can’t be decided', cell: ({ holds }) => holds },
    { name: 'stated', about: 'What the report says', cell: ({ stated }) => stated },
    { name: 'computed', about: 'What comes out', cell: ({ computed }) => computed },
    { name: 'tolerance', about: 'What its wording allows', cell: ({ tolerance }) => tolerance },
    { name: 'computation', about: 'All of it in a line', cell: ({ computation }) => computation },
    ...evidenceColumns<Check>(({ evidence }) => evidence[0]),
  ],
}
