import type { Relation } from '../ledger.ts'
import type { Figure } from '../points/point.ts'
import { isLater, sameArticle, sameGiver } from './pair.ts'
import { QUESTIONS, type Thing } from './questions.ts'

/** What two figures of one thing are to each other, and why. */
export function relate(a: Figure, b: Figure, thing: Thing): { relation: Relation; because: string } {
  const [first, second] = (b.point.asOf ?? '') < (a.point.asOf ?? '') ? [b, a] : [a, b]
  for (const { relation, answer } of QUESTIONS) {
    const because = answer(first, second, thing)
    if (because !== null) return { relation, because }
  }
  return { relation: 'disagreement', because: atOdds(first, second) }
}

/** Why nothing reconciles two figures, in words for a reader. */
function atOdds(a: Figure, b: Figure): string {
  if (sameArticle(a, b)) return 'one report gives both for the same time, and no value satisfies both'
  if (sameGiver(a, b) && isLater(a, b)) {
    return `${b.point.giver.origin} gave a figure many times another, and the later report doesn’t mention the earlier`
  }
  if (sameGiver(a, b)) return `two reports give ${a.point.giver.origin}’s figure otherwise, and no value satisfies both`
  return 'the same thing at the same time, by different sources, and no value satisfies both'
}
