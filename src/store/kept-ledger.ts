import type { ReportEntry, StoryLedger } from '../ledger/ledger.ts'

/** A story's ledger with what it says of each report. */
export interface KeptLedger {
  readonly story: StoryLedger
  readonly reports: readonly ReportEntry[]
}
