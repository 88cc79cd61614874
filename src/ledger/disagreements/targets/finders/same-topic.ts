import { overlapInArticle } from '../../../../article/span.ts'
import { predicateOf } from '../../../claims/predicate.ts'
import type { Statement } from '../../../claims/statement.ts'
import { NAME } from '../../../claims/terms.ts'
import { type Field, weigh } from '../../field.ts'
import type { Objection, StatedObjection } from '../../objections/objection.ts'
import { speaksOfReports } from '../../words/objecting.ts'
import { affirms } from '../affirms.ts'
import type { Finder } from '../target.ts'

/** Statements are looked for behind so many of the most telling terms, so many behind each. */
const TELLING = 4
const BEHIND = 200
/** How much of what is denied a statement must say to affirm it: by weight, and as a share of the whole. */
const ENOUGH = [
  { common: 6, share: 0.6 },
  { common: 4, share: 0.9 },
] as const
/** What is left open in the story's commonest words weighs little; a statement that holds all of them says it all the same. */
const FEWEST_WHOLE = 2
/** Less of a statement than this, and it only touches on what is denied. */
const ONTO = 0.2

/** Statements that say, and do not deny, most of what is denied. */
export const sameTopic: Finder = (objection, field) => {
  const { terms } = objection.topic
  if (terms.length === 0) return null
  const { weights, holding } = field
  const weight = (term: string): number => weights.get(term) ?? 0
  const telling = [...terms].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, TELLING)
  const near = new Set(telling.flatMap((term) => (holding.get(term) ?? []).slice(0, BEHIND)))
  const shares = sharesEnough(objection, field)
  const found = [...near].flatMap((statement) => {
    const shared = shares(statement)
    if (shared === null || !turnsOnTheSame(statement, objection) || !affirms(statement, objection)) return []
    if (overlapInArticle(statement.evidence, objection.statement.evidence)) return []
    const because = `it says what is denied: ${shared.join(', ').replaceAll(NAME, '')}`
    return [{ statement, rule: 'stance.same-topic', because }]
  })
  return found.length > 0 ? found : null
}

/** Whether a statement has what a plain "did not derail" turns on; other objections say in their cue what they do. */
function turnsOnTheSame(one: Statement, { byContent, predicate, statement }: StatedObjection): boolean {
  if (!byContent || speaksOfReports(statement)) return true
  return predicateOf(one) !== null && one.terms.includes(predicate?.lemma.toLowerCase() ?? '')
}

/** Whether some terms say a thing, and don't only name somebody: "endorse Mr. Lind" is open for nobody. */
const saysWhole = (terms: readonly string[]): boolean =>
  terms.length >= FEWEST_WHOLE && terms.some((term) => !term.startsWith(NAME))

/** Tells the terms of what is denied that a statement says, where they are most of it; else null. */
function sharesEnough(
  { topic: { terms }, manner }: Objection,
  { weights, heft }: Field,
): (one: Statement) => readonly string[] | null {
  const all = weigh(terms, weights)
  return (one) => {
    const shared = terms.filter((term) => one.terms.includes(term))
    const common = weigh(shared, weights)
    if (common < ONTO * (heft.get(one) ?? 0)) return null
    const whole = manner === 'decline' && shared.length === terms.length && saysWhole(shared)
    return whole || ENOUGH.some((least) => common >= least.common && common >= least.share * all) ? shared : null
  }
}
