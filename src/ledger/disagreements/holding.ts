import type { Stance } from '../../annotate/attributions/attribution.ts'
import { within } from '../../language/search.ts'
import { isUnsaid } from '../claims/negation.ts'
import type { Statement } from '../claims/statement.ts'
import type { Giver } from '../ledger.ts'
import { tellOfAlleged } from './words/rejecting.ts'

/** Stances by which a party holds that a thing is so. */
const HOLDING: ReadonlySet<Stance> = new Set(['assert', 'confirm', 'estimate', 'warn'])

/** Whether a statement tells something that it doesn't ask or leave unsaid, and is another's than the one who objects. */
export const isToldByAnother = (one: Statement, objector: Giver): boolean =>
  !isUnsaid(one) && !one.text.endsWith('?') && isAnothers(one, objector)

/** Whether somebody else than the one who objects says it, or nobody is named for it. */
export const isAnothers = ({ giver: { name, origin } }: Statement, objector: Giver): boolean =>
  name === null || (name !== objector.name && (origin === null || origin !== objector.origin))

/** Whether who says it holds that it is so, or accuses somebody of it; not of what the report says itself. */
export const isHeldSo = (one: Statement): boolean =>
  one.attribution !== null && (HOLDING.has(one.attribution.stance) || accuses(one))

/** Whether somebody is accused by the words that say who says it: "accused Lind of lying", and not "accused" of a person held. */
export const accuses = ({ attribution, report }: Statement): boolean =>
  (attribution?.cue ?? []).some((span) => tellOfAlleged(within(report.document.tokens, span)))
