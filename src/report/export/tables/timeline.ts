import type { TimelineEntry } from '../../../ledger/ledger.ts'
import { evidenceColumns, type Table } from './table.ts'

/** What happened when, and by whose account. */
export const timeline: Table<TimelineEntry> = {
  name: 'timeline',
  title: 'When',
  rows: (story) => story.timeline,
  columns: [
    { name: 'from', about: 'Day', cell: ({ from }) => from },
    { name: 'to', about: 'Last day, where it is more than one', cell: ({ to }) => to },
    { name: 'basis', about: 'stated or inferred', cell: ({ basis }) => basis },
    { name: 'text', about: 'What happened or was said', cell: ({ text }) => text },
    { name: 'source', about: 'By whose account', cell: ({ source }) => source },
    ...evidenceColumns<TimelineEntry>(({ evidence }) => evidence[0]),
  ],
}
