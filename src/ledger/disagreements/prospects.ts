import { overlap } from '../../article/span.ts'
import { childrenOf } from '../../language/tree.ts'
import { isNegated, isUnsaid } from '../claims/negation.ts'
import { predicateOf } from '../claims/predicate.ts'
import type { Statement } from '../claims/statement.ts'
import type { Disagreement } from '../ledger.ts'
import { isUsedAs } from '../words/function-words.ts'
import { type Field, weigh } from './field.ts'
import { isSupposed } from './objections/refuting.ts'
import { sidesOf } from './stances/sides.ts'
import { stemOfTerm } from './words/stems.ts'

/** How much of a prospect, in terms and as a share of all its weight, a statement must hold to tell of the same thing. */
const LEAST = { terms: 4, share: 0.4 }
/** So many statements are looked at behind one term. */
const BEHIND = 200

/** What is so for one named party and may come for another, in one report or on one day. */
export function prospectDisagreements(
  statements: readonly Statement[],
  { weights, holding }: Field,
): readonly Omit<Disagreement, 'id'>[] {
  return statements.filter(isProspect).flatMap((prospect) => {
    const { terms } = prospect
    const least = LEAST.share * weigh(terms, weights)
    const near = new Set(terms.flatMap((term) => (holding.get(term) ?? []).slice(0, BEHIND)))
    const facts = [...near].filter((one) => {
      const shared = terms.filter((term) => one.terms.includes(term))
      const tellsOfIt = shared.length >= LEAST.terms && weigh(shared, weights) >= least
      return tellsOfIt && isOther(one, prospect) && isFact(one)
    })
    return facts.length > 0 ? [disagreement(prospect, facts)] : []
  })
}

/** Whether somebody who is named says that something is or may be so. */
const isOfSomebody = (one: Statement): boolean =>
  one.attribution !== null && one.giver.standing === 'named' && !isNegated(one) && !isUnsaid(one)

/** Whether what somebody says may be: "could be sent". */
function isProspect(one: Statement): boolean {
  const predicate = isOfSomebody(one) ? predicateOf(one) : null
  return (
    predicate !== null &&
    childrenOf(predicate, one.report.document).some(({ form }) => isUsedAs('possible', form.toLowerCase()))
  )
}

/** Whether what somebody says is told as so: "were sent", and not "would be sent". */
function isFact(one: Statement): boolean {
  const predicate = isOfSomebody(one) ? predicateOf(one) : null
  return predicate !== null && !isSupposed(predicate, one)
}

/** Whether another party says it, apart from the prospect and on its day. */
function isOther(fact: Statement, prospect: Statement): boolean {
  if (fact.giver.origin === prospect.giver.origin) return false
  if (fact.report === prospect.report) return !overlap(fact.evidence, prospect.evidence)
  const day = fact.report.published?.day
  return day !== undefined && day === prospect.report.published?.day
}

function disagreement(prospect: Statement, facts: readonly Statement[]): Omit<Disagreement, 'id'> {
  const topic = new Set(prospect.terms.map(stemOfTerm))
  const held = [
    ...facts.map((statement) => ({ statement, stance: 'assert' as const })),
    { statement: prospect, stance: 'estimate' as const },
  ]
  const sides = sidesOf(held, topic)
  const because = `so for ${facts[0]?.giver.name}; a prospect for ${prospect.giver.name}`
  const evidence = held.map(({ statement }) => statement.evidence)
  return {
    kind: 'stance',
    about: sides[0]?.words ?? '',
    measure: null,
    sides,
    because,
    trail: [{ rule: 'stance.prospect', because, evidence }],
  }
}
