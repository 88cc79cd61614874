import { negationsIn } from '../../claims/negation.ts'
import type { Statement } from '../../claims/statement.ts'
import { isHeldSo, isToldByAnother } from '../holding.ts'
import type { Objection } from '../objections/objection.ts'

/**
 * Whether a statement is another's than the one who objects, and says that something is so. It is found by words that
 * it shares with a denial, so it holds no negation at all: of two, each may deny a thing of its own.
 */
export const affirms = (one: Statement, { statement: { giver } }: Objection): boolean =>
  negationsIn(one).length === 0 &&
  (one.attribution === null || one.attribution.stance === 'other' || isHeldSo(one)) &&
  isToldByAnother(one, giver)
