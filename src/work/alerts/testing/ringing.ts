import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach } from 'vitest'
import type { Annotations } from '../../../annotate/annotations.ts'
import { ledgerOf, report } from '../../../ledger/testing/example.ts'
import type { KeptLedger } from '../../../store/kept-ledger.ts'
import { openStore } from '../../../store/open.ts'
import type { Store } from '../../../store/store.ts'
import type { LedgerChange } from '../../ledger-change.ts'
import { noteMovements } from '../note.ts'
import { ringAlerts } from '../ring.ts'
import { type AlertRule, alertRule } from '../rule.ts'

export const FIRE = 'Fire destroyed a warehouse in the port of Dunmarrow.'

/** A report on the fire with some number of dead. */
export const dead = (id: string, count: number, published: string): Annotations =>
  report(id, `${FIRE} Fire chief Ada Brandt said ${count} people were killed in the warehouse fire.`, published)

export const first = dead('a', 14, '2026-03-05')
export const later = dead('b', 21, '2026-03-06')

export const noon = new Date('2026-03-06T12:00:00Z')

/** A folder for what the tests of a run keep. */
export const folder = mkdtempSync(join(tmpdir(), 'reckon-alerts-'))

/** What the tests of a file keep alerts in: all that was opened is closed after each test. */
export interface Stores {
  readonly storeWith: (...reports: readonly Annotations[]) => Promise<Store>
  readonly closeLater: (close: () => Promise<unknown> | unknown) => void
}

/** To be called once by each file of tests. */
export function stores(): Stores {
  const open: (() => Promise<unknown> | unknown)[] = []
  const closeLater: Stores['closeLater'] = (close) => void open.push(close)
  afterEach(async () => {
    for (const close of open.splice(0)) await close()
  })
  const storeWith: Stores['storeWith'] = async (...reports) => {
    const store = await openStore(join(mkdtempSync(join(folder, 'store-')), 'reckon.sqlite'))
    closeLater(() => store.close())
    await store.articles.add(reports.map(({ article }) => ({ article, seen: noon.toISOString() })))
    return store
  }
  return { storeWith, closeLater }
}

/** The ledger of some reports on one story, as it is kept. */
export function kept(...reports: readonly Annotations[]): KeptLedger {
  const { articles, stories } = ledgerOf(reports)
  const [story, ...more] = stories
  if (!story || more.length > 0) throw new Error(`${stories.length} stories`)
  return { story: story as KeptLedger['story'], reports: articles }
}

/** A story's ledger before and after. */
export const change = (before: KeptLedger | null, after: KeptLedger, reread = false): LedgerChange => ({
  key: 'change',
  story: after.story.id,
  before,
  after,
  reread,
})

/** A rule that prints what it rings for, unless told otherwise. */
export const rule = (fields: object): AlertRule =>
  alertRule.parse({ name: 'tolls', channels: [{ to: 'output' }], ...fields })

/** A stream that keeps what is written to it. */
export function memory(): { readonly output: Writable; readonly printed: () => string } {
  let printed = ''
  const output = new Writable({
    write(chunk, _, done) {
      printed += chunk
      done()
    },
  })
  return { output, printed: () => printed }
}

/** Notes changes, and rings for them. */
export async function rung(
  store: Store,
  rules: readonly AlertRule[],
  ...changes: readonly LedgerChange[]
): Promise<void> {
  for (const one of changes) await store.transaction((inside) => noteMovements(one, inside))
  await ringAlerts(store, rules, noon)
}
