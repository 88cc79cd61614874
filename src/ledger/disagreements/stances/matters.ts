import { joined } from '../../../story/disjoint.ts'
import type { Same } from '../../claims/join.ts'
import type { Statement } from '../../claims/statement.ts'
import type { Aimed } from '../aimed.ts'
import type { Objection } from '../objections/objection.ts'
import type { Target } from '../targets/target.ts'
import { type Pair, TIES } from './matter-ties.ts'

/** One matter that is in dispute: those who object, and what they object to. */
export interface Matter {
  readonly objections: readonly Objection[]
  readonly targets: readonly Target[]
}

/** Objections brought together by what ties them; of matters that nobody holds, none. */
export function mattersOf(aimed: readonly Aimed[], claimOf: ReadonlyMap<Statement, Same>): readonly Matter[] {
  const ties = [...ofOneClaim(aimed, claimOf), ...TIES.flatMap((tiesOf) => tiesOf(aimed))]
  const sets = joined(aimed.length, ties)
  const inSets = new Set(sets.flat())
  const single = aimed.flatMap((_, i) => (inSets.has(i) ? [] : [[i]]))
  return [...sets, ...single]
    .map((set) => set.map((i) => aimed[i]))
    .filter((set) => set.some(({ targets }) => targets.length > 0))
    .map((set) => ({
      objections: set.map(({ objection }) => objection),
      targets: set.flatMap(({ targets, further }) => [...targets, ...further]),
    }))
}

/** Objections that are aimed at one claim, or are one claim; each is tied to the first that has it. */
function ofOneClaim(aimed: readonly Aimed[], claimOf: ReadonlyMap<Statement, Same>): readonly Pair[] {
  const keyOf = (statement: Statement): Same | Statement => claimOf.get(statement) ?? statement
  const having = Map.groupBy(
    aimed.flatMap(({ objection, targets }, i) =>
      (targets.length > 0 ? [...targets, objection] : []).map(({ statement }) => ({ key: keyOf(statement), i })),
    ),
    ({ key }) => key,
  )
  return [...having.values()].flatMap(([first, ...rest]) => rest.map(({ i }): Pair => [first.i, i]))
}
