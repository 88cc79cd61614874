import type { Relation } from '../ledger.ts'
import type { Figure } from '../points/point.ts'
import { boundsOf, meet } from './bounds.ts'

/** One question to a pair of figures of one thing that differ, the earlier first. */
interface Question {
  readonly relation: Relation
  /** The answer in a sentence, or null where the question doesn't settle it. */
  readonly answer: (earlier: Figure, later: Figure, tally: boolean) => string | null
}

const value = ({ point }: Figure): number => point.value ?? point.low ?? point.high ?? 0
const sameArticle = (a: Figure, b: Figure): boolean => a.point.evidence.article === b.point.evidence.article
const sameGiver = (a: Figure, b: Figure): boolean =>
  a.point.giver.origin !== null && a.point.giver.origin === b.point.giver.origin
const later = (a: Figure, b: Figure): boolean =>
  a.point.asOf !== null && b.point.asOf !== null && a.point.asOf < b.point.asOf
/** Beyond this factor a figure has not developed: somebody is wrong. */
const MOST_DEVELOPED = 2
const developed = (a: Figure, b: Figure): boolean => {
  const [small, large] = [value(a), value(b)].sort((x, y) => x - y) as [number, number]
  return small > 0 && large / small <= MOST_DEVELOPED
}
const ownVoice = ({ point }: Figure): boolean => point.giver.standing === 'own-voice'

/** Asked in this order; the first that is answered classes the pair, and what none answers is a disagreement. */
const QUESTIONS: readonly Question[] = [
  {
    relation: 'same',
    answer: (a, b) =>
      a.point.value !== null && a.point.value === b.point.value && a.point.modifier === b.point.modifier
        ? 'the same figure'
        : null,
  },
  {
    // "51" retold as "more than 51", "10,000" as "some 10,000".
    relation: 'restated',
    answer: (a, b) =>
      a.point.value !== null && a.point.value === b.point.value && meet(boundsOf(a.point), boundsOf(b.point))
        ? 'the same number, worded otherwise'
        : null,
  },
  {
    relation: 'compatible',
    answer: (a, b) =>
      meet(boundsOf(a.point), boundsOf(b.point)) ? 'the wordings allow a value that satisfies both' : null,
  },
  {
    relation: 'revision',
    answer: (a, b) => (sameGiver(a, b) && later(a, b) ? `${b.point.giver.origin} gave another figure later` : null),
  },
  {
    // Before "rising": the text that holds both doesn't set the one above the other as later.
    relation: 'disagreement',
    answer: (a, b) =>
      sameArticle(a, b) && a.point.asOf === b.point.asOf && !sameGiver(a, b)
        ? 'one report gives both for the same time'
        : null,
  },
  {
    relation: 'rising',
    answer: (a, b, tally) =>
      tally && later(a, b) && value(a) < value(b) ? 'a toll that rose as more became known' : null,
  },
  {
    // On the day itself reports can't be put in order, and a count that nobody signs is the count of its hour.
    relation: 'rising',
    answer: (a, b, tally) =>
      tally && (ownVoice(a) || ownVoice(b)) && !sameArticle(a, b) && !later(b, a)
        ? 'counts of the same day, of which one is the earlier hour’s'
        : null,
  },
  {
    // Only the text's own dates tell periods; the days of two reports are no periods of the thing.
    relation: 'other-period',
    answer: (a, b) =>
      a.dated && b.dated && a.point.asOf !== b.point.asOf ? `one is for ${a.point.asOf}, the other for ${b.point.asOf}` : null,
  },
  {
    relation: 'revision',
    answer: (a, b) =>
      later(a, b) && !sameArticle(a, b) && (ownVoice(a) || ownVoice(b)) && developed(a, b)
        ? 'a later report has a later figure, and neither is given against the other'
        : null,
  },
]

/**
 * What two figures of one thing are to each other, and why.
 * @param tally whether the thing is a toll, which rises as more becomes known
 */
export function relate(a: Figure, b: Figure, tally: boolean): { relation: Relation; because: string } {
  const [first, second] = (b.point.asOf ?? '') < (a.point.asOf ?? '') ? [b, a] : [a, b]
  for (const { relation, answer } of QUESTIONS) {
    const because = answer(first, second, tally)
    if (because !== null) return { relation, because }
  }
  return {
    relation: 'disagreement',
    because: 'the same thing at the same time, by different sources, and no value satisfies both',
  }
}
