import type { Origin } from '../../../ledger/ledger.ts'
import { joined, type Table } from './table.ts'

/** On whose word the story stands. */
export const origins: Table<Origin> = {
  name: 'origins',
  title: 'Where it comes from',
  rows: (story) => story.origins,
  columns: [
    { name: 'origin', about: 'Body or person', cell: ({ name }) => name },
    { name: 'standing', about: 'named, group, anonymous or own-voice', cell: ({ standing }) => standing },
    { name: 'speakers', about: 'Who speaks for it', cell: ({ speakers }) => joined(speakers) },
    { name: 'claims', about: 'Ids of claims', cell: ({ claims }) => joined(claims) },
    { name: 'points', about: 'Ids of figures', cell: ({ points }) => joined(points) },
    { name: 'reports', about: 'Ids of reports that carry it', cell: ({ articles }) => joined(articles) },
  ],
}
