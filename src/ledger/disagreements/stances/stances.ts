import type { Story } from '../../../story/story.ts'
import type { Same } from '../../claims/join.ts'
import { isNegated, negationsIn } from '../../claims/negation.ts'
import type { Statement } from '../../claims/statement.ts'
import type { Disagreement } from '../../ledger.ts'
import { aimedAccounts } from '../accounts/accounts.ts'
import type { Aimed } from '../aimed.ts'
import type { Field } from '../field.ts'
import type { Objection } from '../objections/objection.ts'
import { objectionsIn } from '../objections/objections.ts'
import { aimedRejections } from '../rejections/rejections.ts'
import { scenesOf } from '../rejections/scenes.ts'
import type { Target } from '../targets/target.ts'
import { targetsOf } from '../targets/targets.ts'
import { besides, either } from './either.ts'
import { mattersOf } from './matters.ts'
import { told } from './told.ts'

/** What one party says and another denies, waves away, will not confirm or tells otherwise: one disagreement a matter. */
export function stanceDisagreements(
  story: Story,
  statements: readonly Statement[],
  claims: readonly Same[],
  field: Field,
): readonly Omit<Disagreement, 'id'>[] {
  const claimOf = new Map(claims.flatMap((claim) => claim.statements.map((statement) => [statement, claim] as const)))
  const others = (statement: Statement): readonly Statement[] =>
    (claimOf.get(statement)?.statements ?? []).filter((one) => one !== statement)
  const { cast } = field
  const stated = objectionsIn(statements).map((objection): Aimed => {
    const targets = targetsOf(objection, field)
    const repeated = targets.flatMap((target) => repeatedBy(others(target.statement), target, objection))
    return { objection, targets: [...targets, ...repeated], further: [] }
  })
  const scenes = scenesOf(story, statements)
  const objecting = either(stated, aimedRejections(scenes, cast))
  const aimed = [...objecting, ...besides(objecting, aimedAccounts(story, scenes, cast))]
  const repeats = (statement: Statement): readonly Statement[] =>
    others(statement).filter((one) => one.giver.origin !== null && isNegated(one) === isNegated(statement))
  return mattersOf(aimed, claimOf).flatMap((matter) => told(matter, repeats) ?? [])
}

/** What an objection is aimed at, as others than the one who objects say it elsewhere. */
const repeatedBy = (
  statements: readonly Statement[],
  { because }: Target,
  { statement: { giver } }: Objection,
): readonly Target[] =>
  statements
    .filter((one) => negationsIn(one).length === 0 && one.giver.origin !== giver.origin)
    .map((statement) => ({ statement, rule: 'stance.same-claim', because }))
