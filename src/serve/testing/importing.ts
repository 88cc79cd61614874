import type { ImportProgress } from '../api/imports.ts'
import type { Served } from './served.ts'

export const JSON_TYPE = { 'Content-Type': 'application/json' }

/** Imports what is sent, and waits until it is read. */
export const add = (
  served: Served,
  body: string | FormData,
  headers: Record<string, string>,
  query = '',
): Promise<ImportProgress> =>
  served.json(`/api/imports?wait=30${query}`, { method: 'POST', body, headers: { 'X-Reckon': '1', ...headers } })

/** The same for records. */
export const addRecords = (served: Served, ...records: readonly object[]): Promise<ImportProgress> =>
  add(served, JSON.stringify({ records }), JSON_TYPE)

/** Two reports on one sinking, which differ in the dead. */
export const FERRY = `At least 12 people died when a ferry sank off Penwick on Monday, the coast guard said.
“We searched all night,” said Ann Reed, a spokeswoman for the coast guard. She said 40 people had been saved.`
export const PAPER = `The ferry that sank off Penwick on Monday killed at least 15 people, the mayor, Tom Hale, said.
Ann Reed of the coast guard said 40 people had been saved from the ferry.`
