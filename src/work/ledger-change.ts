import type { KeptLedger } from '../store/kept-ledger.ts'
import type { Store } from '../store/store.ts'

/** A story's ledger before and after reports, or corrections, changed it. */
export interface LedgerChange {
  /** Names this change among all there ever are. */
  readonly key: string
  /** The story's id now. */
  readonly story: string
  /** Null for a new story. Where a story took over most reports of one that is no more: that one's. */
  readonly before: KeptLedger | null
  readonly after: KeptLedger
  /** True where another version of the program reads the same reports: then no news made the difference. */
  readonly reread: boolean
}

/**
 * Is handed every change of a ledger, in the transaction that keeps the ledger: what it writes through `store` is kept if
 * and only if the ledger is, so each change is handed on exactly once, also where a process is killed. It does nothing
 * else: letters are sent later, by what it wrote.
 */
export type LedgerListener = (change: LedgerChange, store: Store) => Promise<void>
