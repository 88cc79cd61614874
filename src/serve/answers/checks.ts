import type { Check } from '../../ledger/ledger.ts'
import { checkWords, unitWords } from '../../report/wording/words.ts'
import type { CheckAnswer } from '../api/checks.ts'
import { firstQuoted, stepsOf } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

const MOST_PLACES = 6

/** What a check comes to, in words. */
export const outcomeOf = ({ holds, stated, computed, tolerance }: Check) => ({
  holds,
  stated: unitWords(stated),
  computed: unitWords(computed),
  tolerance: unitWords(tolerance),
})

/** A check with its computation, the words that it rests on and its trail. */
export function checkAnswer(story: OpenStory, check: Check): CheckAnswer {
  const { id, kind, computation, evidence, trail } = check
  return {
    id,
    kind,
    title: checkWords[kind],
    ...outcomeOf(check),
    computation: unitWords(computation),
    evidence: firstQuoted(story, evidence, MOST_PLACES),
    trail: stepsOf(story, trail),
  }
}
