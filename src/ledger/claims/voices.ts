import type { Giver } from '../ledger.ts'
import type { Cast } from '../parties/cast.ts'
import type { Same } from './join.ts'
import type { Statement } from './statement.ts'

/** Whoever two reports and more name, more of them than name anybody else. */
const FEWEST = 2

/**
 * Who stands behind each statement of a claim. A quotation has one speaker: where a report has it only from a pronoun,
 * and that was read as somebody else, whom most other reports of the same quotation name is right. Copies have one voice.
 */
export function giversOf({ statements, quotation }: Same, cast: Cast): ReadonlyMap<Statement, Giver> {
  const own = new Map(statements.map((statement) => [statement, statement.giver]))
  if (!quotation) return own
  const named = Map.groupBy(
    statements.filter(({ giver }) => giver.standing === 'named'),
    ({ giver }) => giver.name,
  )
  const votes = [...named.values()]
    .map((of) => ({ of, reports: new Set(of.map(({ evidence }) => cast.report(evidence.article))).size }))
    .sort((a, b) => b.reports - a.reports)
  const [first, second] = votes
  const speaker = first?.of[0]?.giver
  if (!speaker || first.reports < FEWEST || first.reports === second?.reports) return own
  for (const statement of statements) {
    const { attribution, giver } = statement
    const doubtful = attribution !== null && (attribution.speaker.antecedent !== null || giver.standing !== 'named')
    if (doubtful) own.set(statement, { ...speaker, via: giver.via })
  }
  return own
}
