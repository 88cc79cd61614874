import { precedingOf } from '../../field.ts'
import { affirms } from '../affirms.ts'
import { ownersOf, pointsBack, sharesHint } from '../pointing.ts'
import type { Finder } from '../target.ts'

/** So many words say what a denial that points back is of: "the claim that *ships* had *sailed*". */
const FEWEST_HINTS = 2

/**
 * "shrugged off Mr. Rutte’s comments": what the one whose words are meant said before; where the objection says what
 * of, only that.
 */
export const named: Finder = (objection, field) => {
  const owners = pointsBack(objection) ? ownersOf(objection) : []
  if (owners.length === 0) return null
  const before = precedingOf(objection.statement.evidence, field)
  // Whoever else speaks for the body that a named one speaks for is meant too.
  const bodies = before.flatMap(({ giver }) => (owners.includes(giver.name ?? '') ? (giver.origin ?? []) : []))
  const theirs = new Set([...owners, ...bodies])
  const said = before.filter(
    (one) => (theirs.has(one.giver.name ?? '') || theirs.has(one.giver.origin ?? '')) && affirms(one, objection),
  )
  if (said.length === 0) return null
  return said
    .filter((one) => objection.hints.length < FEWEST_HINTS || sharesHint(one, objection))
    .map((one) => ({
      statement: one,
      rule: 'stance.named',
      because: `it is ${one.giver.name}’s words that are meant`,
    }))
}
