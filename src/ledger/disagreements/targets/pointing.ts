import type { Statement } from '../../claims/statement.ts'
import { NAME } from '../../claims/terms.ts'
import type { Objection, StatedObjection } from '../objections/objection.ts'
import { speaksOfReports } from '../words/objecting.ts'
import { partiesOf } from './parties.ts'

/** Whether an objection says nothing of its own of what it is against, and points back at it: "denied the report". */
export const pointsBack = ({ statement, topic, ofAllAlleged }: StatedObjection): boolean =>
  topic.terms.length === 0 && (ofAllAlleged !== null || speaksOfReports(statement))

/** Those whose words an objection points back at, by the story's names: "dismissed *Calder’s* remarks". */
export function ownersOf(objection: Objection): readonly string[] {
  const parties = partiesOf(objection)
  return objection.statement.terms
    .filter((term) => term.startsWith(NAME) && !parties.has(term))
    .map((term) => term.slice(NAME.length))
}

/** Whether a statement holds something of what an objection that points back says all the same. */
export const sharesHint = ({ terms }: Statement, { hints }: Objection): boolean =>
  hints.some((term) => terms.includes(term))
