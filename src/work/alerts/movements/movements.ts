import type { StoryLedger } from '../../../ledger/ledger.ts'
import type { Movement } from '../movement.ts'
import { failingChecks } from './checks.ts'
import { measureMovements } from './measures.ts'
import { secondOrigins } from './origins.ts'
import { alteredQuotations } from './quotations.ts'
import { confirmations, denials, disagreements } from './stances.ts'

/** What can move between two ledgers of a story, most telling first. */
const KINDS: readonly ((before: StoryLedger, after: StoryLedger) => readonly Movement[])[] = [
  denials,
  disagreements,
  failingChecks,
  measureMovements,
  confirmations,
  secondOrigins,
  alteredQuotations,
]

const NOTHING = { measures: [], claims: [], disagreements: [], checks: [], quotations: [] }

/**
 * What moved in a story. In a new one nothing was before: its sums that fail, its disputes and its altered quotations
 * are news, its figures are not.
 */
export function movementsOf(before: StoryLedger | null, after: StoryLedger): readonly Movement[] {
  const from = before ?? { ...after, ...NOTHING }
  return KINDS.flatMap((moved) => moved(from, after))
}
