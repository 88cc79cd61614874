import type { Relation } from '../../ledger.ts'
import type { Figure } from '../../points/figure.ts'
import { factor } from '../size.ts'
import { BY_NUMBERS } from './by-numbers.ts'
import { BY_TIME } from './by-time.ts'
import { MOST_DEVELOPED } from './factors.ts'
import { OF_OTHER_THINGS } from './of-other-things.ts'
import { canMeet, isLater, sameArticle, sameGiver } from './pair.ts'
import type { OneThing, Question } from './question.ts'

/** "more than 200" allows 500, and yet a report that sets them against each other doesn't. */
const SET_AGAINST: Question = {
  relation: 'disagreement',
  answer: (a, b, { opposed }) =>
    opposed && (!canMeet(a, b) || factor(a, b) >= MOST_DEVELOPED)
      ? 'a report sets the one against the other, and no value satisfies both'
      : null,
}

/** Asked in this order; the first that is answered classes the pair, and what none answers is a disagreement. */
const QUESTIONS: readonly Question[] = [
  // What a report itself sets against each other is at odds, even where the wordings leave room for both.
  SET_AGAINST,
  // Numbers that can both be right need nobody and no day to reconcile them.
  ...BY_NUMBERS,
  // Before doubts about the thing, since a figure that was revised is of one thing however the two are worded.
  ...BY_TIME,
  ...OF_OTHER_THINGS,
]

/** What two figures of one thing are to each other, and why. */
export function relate(a: Figure, b: Figure, thing: OneThing): { relation: Relation; because: string } {
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
