import type { Migration } from './migration.ts'

/** What opens a story's page, beside the ledger that it is taken from; null: not taken yet. */
export const headsOfLedgers: Migration = {
  what: 'heads of ledgers',
  async up({ schema }, { bytes }) {
    await schema.alterTable('ledgers').addColumn('head', bytes).execute()
  },
}
