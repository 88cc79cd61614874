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
    relation: 'other-period',
    answer: (a, b) => {
      const [x, y] = [a.point.asOf, b.point.asOf]
      return x && y && x.slice(0, 7) !== y.slice(0, 7) ? `one is for ${x}, the other for ${y}` : null
    },
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
