import { noteMovements } from './alerts/note.ts'
import type { LedgerListener } from './ledger-change.ts'

/** All that hear of changed ledgers, in every process that makes some. */
export const listeners: readonly LedgerListener[] = [noteMovements]
