import { isUnsaid, negationsIn } from '../../claims/negation.ts'
import type { Statement } from '../../claims/statement.ts'
import type { Objection } from '../objections/objection.ts'

/** Stances by which a party holds that a thing is so. */
const HOLDS: ReadonlySet<string> = new Set(['assert', 'confirm', 'estimate', 'warn', 'other'])

/** Whether a statement is another's than the one who objects, and says that something is so. */
export function affirms(candidate: Statement, { statement: { giver } }: Objection): boolean {
  if (negationsIn(candidate).length > 0 || isUnsaid(candidate) || candidate.text.endsWith('?')) return false
  if (candidate.attribution !== null && !HOLDS.has(candidate.attribution.stance)) return false
  const { origin, name } = candidate.giver
  return origin === null || (origin !== giver.origin && name !== giver.name)
}
