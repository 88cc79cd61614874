import type { Evidence } from '../../../article/article.ts'
import { overlap } from '../../../article/span.ts'
import type { StoryLedger } from '../../../ledger/ledger.ts'
import type { Movement, MovementKind } from '../movement.ts'
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

/** A figure that moves away from another's, or words that differ, may be a new dispute besides. */
const TOLD_BY_DISPUTES: ReadonlySet<MovementKind> = new Set(['measure', 'altered-quotation'])

const NOTHING = { measures: [], claims: [], disagreements: [], checks: [], quotations: [] }

/**
 * What moved in a story. In a new one nothing was before: its sums that fail, its disputes and its altered quotations
 * are news, its figures are not.
 */
export function movementsOf(before: StoryLedger | null, after: StoryLedger): readonly Movement[] {
  const from = before ?? { ...after, ...NOTHING }
  const moved = KINDS.flatMap((movements) => movements(from, after))
  const disputes = moved.filter(({ kind }) => kind === 'disagreement')
  const places = Map.groupBy(
    disputes.flatMap((dispute) => dispute.evidence.map((words) => ({ dispute, words }))),
    ({ words }) => words.article,
  )
  return moved.map((one) => (TOLD_BY_DISPUTES.has(one.kind) ? withinDispute(one, places) : one))
}

/** A new dispute, and some of the words that it rests on. */
interface Place {
  readonly dispute: Movement
  readonly words: Evidence
}

/** What moved, within the new dispute that rests on its new words too. @param places of disputes, by article */
function withinDispute(moved: Movement, places: ReadonlyMap<string, readonly Place[]>): Movement {
  const last = moved.evidence.at(-1)
  const dispute = last && places.get(last.article)?.find(({ words }) => overlap(words, last))?.dispute
  if (!dispute) return moved
  const { kind, about, was, is, speakers, change, beyondBounds } = dispute
  return { ...moved, within: { kind, about, was, is, speakers, change, beyondBounds } }
}
