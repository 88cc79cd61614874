import { firstEndingAfter, within } from '../../../../language/search.ts'
import { statementOf } from '../../../claims/statement.ts'
import { ownersOf, pointsBack } from '../pointing.ts'
import type { Finder } from '../target.ts'

/** Fewer characters retell nothing. */
const SHORTEST = 25
/** "where …", "which …"; what follows as "adding …" is the one's who denies. */
const RETELLS: ReadonlySet<string> = new Set(['WRB', 'WDT', 'WP'])

/** "a Bloomberg report released Monday, where a source said …": the rest of the sentence retells what is denied. */
export const retold: Finder = (objection, { cast }) => {
  const [owner] = pointsBack(objection) ? ownersOf(objection) : []
  if (owner === undefined) return null
  const { statement, predicate } = objection
  const { report, evidence, giver } = statement
  const { sentences, tokens } = report.document
  const end = sentences[firstEndingAfter(sentences, evidence.start)]?.end ?? 0
  const after = within(tokens, { start: predicate?.end ?? evidence.end, end })
  const first = after.find(({ xpos }, i) => RETELLS.has(xpos) && after[i - 1]?.form === ',')
  if (!first || end - first.start < SHORTEST) return null
  const by = { name: owner, origin: owner, standing: 'named', via: giver.via } as const
  const said = statementOf(report, [{ start: first.start, end }], { attribution: null, giver: by }, cast)
  const because = `the rest of the sentence retells what ${owner} reported`
  return [{ statement: said, rule: 'stance.retold', because }]
}
