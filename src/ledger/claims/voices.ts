import type { Giver } from '../ledger.ts'
import type { Same } from './join.ts'
import type { Statement } from './statement.ts'

/** Whoever two reports and more name, more of them than name anybody else. */
const FEWEST = 2

/**
 * Who stands behind each statement of a claim. A quotation has one speaker: where a report has it only from a pronoun,
 * and that was read as somebody else, whom most other reports of the same quotation name is right.
 */
export function giversOf({ statements, quotation }: Same): ReadonlyMap<Statement, Giver> {
  const own = new Map(statements.map((statement) => [statement, statement.giver]))
  if (!quotation) return own
  const named = Map.groupBy(
    statements.flatMap(({ giver }) => (giver.standing === 'named' ? [giver] : [])),
    ({ name }) => name,
  )
  const [first, second] = [...named.values()].sort((a, b) => b.length - a.length)
  const [speaker] = first ?? []
  if (!speaker || !first || first.length < FEWEST || first.length === second?.length) return own
  for (const statement of statements) {
    const { attribution, giver } = statement
    const doubtful = attribution !== null && (attribution.speaker.antecedent !== null || giver.standing !== 'named')
    if (doubtful) own.set(statement, { ...speaker, via: giver.via })
  }
  return own
}
