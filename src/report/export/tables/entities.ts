import type { StoryEntity } from '../../../story/story.ts'
import { evidenceColumns, joined, type Table } from './table.ts'

/** Persons, bodies and places, each once, however the reports name it. */
export const entities: Table<StoryEntity> = {
  name: 'entities',
  title: 'Who is who',
  rows: (story) => story.entities,
  columns: [
    { name: 'name', about: 'Its fullest name', cell: ({ name }) => name },
    { name: 'type', about: 'PERSON, ORG, GPE …', cell: ({ type }) => type },
    { name: 'names', about: 'All its names', cell: ({ names }) => joined(names) },
    { name: 'roles', about: 'As worded', cell: ({ roles }) => joined(roles) },
    { name: 'affiliation', about: 'The body or state spoken for', cell: ({ affiliation }) => affiliation },
    { name: 'mentions', about: 'In how many places', cell: ({ evidence }) => evidence.length },
    ...evidenceColumns<StoryEntity>(({ evidence }) => evidence[0]),
  ],
}
