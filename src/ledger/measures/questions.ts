import type { Relation } from '../ledger.ts'
import type { Figure } from '../points/point.ts'
import {
  besides,
  canMeet,
  countsOthers,
  daysApart,
  factor,
  gives,
  inOtherUnits,
  isByTheWay,
  isLater,
  ownVoice,
  sameArticle,
  sameGiver,
  value,
} from './pair.ts'

/** What is known of the thing that both figures measure. */
export interface Thing {
  /** Whether it is a toll, which rises as more becomes known. */
  readonly tally: boolean
  /** Whether such a toll goes down again. */
  readonly falls: boolean
  /** Whether it is another number every moment. */
  readonly moving: boolean
  /** How surely both are of one thing, whatever their values. */
  readonly identity: number
  /** Whether a report sets the one against the other. */
  readonly opposed: boolean
}

/** One question to a pair of figures of one thing that differ, the earlier first. */
interface Question {
  readonly relation: Relation
  /** The answer in a sentence, or null where the question doesn't settle it. */
  readonly answer: (earlier: Figure, later: Figure, thing: Thing) => string | null
}

/** Beyond this factor a figure has not developed: somebody is wrong. */
const MOST_DEVELOPED = 2
/** In days: a story's figures are told of its own weeks. */
const LONG_AGO = 60
/** A source that gives a figure so many times another, in a report that doesn't say so, is at odds with itself. */
const MOST_REVISED = 5
/** In days: counts that are so far apart and no toll's may both be right. */
const SETTLED = 7
/** Tolls of one event that differ by no more. */
const NEARLY = 1.25
/** One voice that gives two figures this near to each other means one thing; farther apart, two. */
const SLIP = 1.1
/** Surer than for joining: one false alarm costs more than two disputes that are not told. */
const SURE = 2.3
/** Who counts the dead counts people, and one report seldom contradicts itself: more must agree. */
const SURER = 3
/** Every story has two ships here and three there: counts below a dozen of what is no toll must be surer still. */
const SMALL = 12
const SUREST = 4

/** Asked in this order; the first that is answered classes the pair, and what none answers is a disagreement. */
export const QUESTIONS: readonly Question[] = [
  {
    relation: 'disagreement',
    // "more than 200" allows 500, and yet a report that sets them against each other doesn't.
    answer: (a, b, { opposed }) =>
      opposed && (!canMeet(a, b) || factor(a, b) >= MOST_DEVELOPED)
        ? 'a report sets the one against the other, and no value satisfies both'
        : null,
  },
  {
    relation: 'same',
    answer: (a, b) =>
      a.point.value !== null &&
      a.point.value === b.point.value &&
      a.point.modifier === b.point.modifier &&
      !inOtherUnits(a, b)
        ? 'the same figure'
        : null,
  },
  {
    // "51" retold as "more than 51", "10,000" as "some 10,000".
    relation: 'restated',
    answer: (a, b) =>
      a.point.value !== null && a.point.value === b.point.value && !inOtherUnits(a, b) && canMeet(a, b)
        ? 'the same number, worded otherwise'
        : null,
  },
  {
    relation: 'restated',
    answer: (a, b) => {
      const stated = a.point.value !== null && b.point.value !== null
      return stated && inOtherUnits(a, b) && canMeet(a, b) ? 'the same amount in another unit' : null
    },
  },
  {
    relation: 'compatible',
    answer: (a, b) => (canMeet(a, b) ? 'the wordings allow a value that satisfies both' : null),
  },
  {
    relation: 'compatible',
    answer: (a, b) => (a.point.vague || b.point.vague ? 'one is too vague to be set against the other' : null),
  },
  {
    relation: 'revision',
    answer: (a, b, { tally }) => {
      if (!sameGiver(a, b) || !isLater(a, b)) return null
      const told = tally || factor(a, b) <= MOST_REVISED || sameArticle(a, b) || gives(b.report, a)
      return told ? `${b.point.giver.origin} gave another figure later` : null
    },
  },
  {
    relation: 'rising',
    answer: (a, b, { tally }) =>
      tally && isLater(a, b) && value(a) < value(b) ? 'a toll that rose as more became known' : null,
  },
  {
    relation: 'revision',
    answer: (a, b, { falls }) => (falls && isLater(a, b) ? 'such a count goes down again as time passes' : null),
  },
  {
    // On the day itself reports can't be put in order, and a count that nobody signs is the count of its hour.
    relation: 'rising',
    answer: (a, b, { tally }) =>
      tally && (ownVoice(a) || ownVoice(b)) && !sameArticle(a, b) && !isLater(a, b)
        ? 'counts of the same day, of which one is the earlier hour’s'
        : null,
  },
  {
    // "32" and "30" of one party on one day: a report rounded it, or passed it on with a slip.
    relation: 'restated',
    answer: (a, b) =>
      sameGiver(a, b) && !sameArticle(a, b) && !isLater(a, b) && factor(a, b) <= SLIP
        ? `nearly one number, and both reports have it from ${a.point.giver.origin}`
        : null,
  },
  {
    // Only the text's own dates tell periods; the days of two reports are no periods of the thing, unless one recalls another season.
    relation: 'other-period',
    answer: (a, b) =>
      (a.dated && b.dated && a.point.asOf !== b.point.asOf) || ((a.dated || b.dated) && daysApart(a, b) > LONG_AGO)
        ? `one is for ${a.point.asOf}, the other for ${b.point.asOf}`
        : null,
  },
  {
    relation: 'revision',
    answer: (a, b, { tally }) =>
      // The dead don't come back: a later report with somewhat fewer has another count; with far fewer, of something else.
      !(tally && factor(a, b) <= NEARLY) &&
      isLater(a, b) &&
      !sameArticle(a, b) &&
      (ownVoice(a) || ownVoice(b)) &&
      factor(a, b) <= MOST_DEVELOPED
        ? 'a later report has a later figure, and neither is given against the other'
        : null,
  },
  {
    // Who is in a shelter, on strike or at the front is another number after days; what happened once isn't.
    relation: 'revision',
    answer: (a, b, { tally }) =>
      !tally && a.point.unit === null && isLater(a, b) && !sameGiver(a, b) && daysApart(a, b) >= SETTLED
        ? 'days lie between them, and neither is given against the other'
        : null,
  },
  {
    relation: 'other-period',
    answer: (_a, _b, { moving }) => (moving ? 'such a number is another every moment' : null),
  },
  {
    relation: 'other-thing',
    answer: (a, b, { identity, tally }) => {
      const small = a.point.unit === null && Math.max(value(a), value(b)) < SMALL
      const measured = a.point.unit !== null && sameArticle(a, b)
      const least = measured || (small && !tally) ? SUREST : tally || sameArticle(a, b) ? SURER : SURE
      return identity < least ? 'they may well count different things' : null
    },
  },
  {
    relation: 'other-thing',
    // What isn't a toll stands in many tables and lists, of which each line counts another.
    answer: (a, b, { tally }) =>
      sameArticle(a, b) && ownVoice(a) && ownVoice(b) && (!tally || factor(a, b) > SLIP)
        ? 'one voice gives both, so it counts two things'
        : null,
  },
  {
    relation: 'other-thing',
    answer: (a, b) =>
      sameArticle(a, b) && factor(a, b) > NEARLY
        ? 'one report has both, far apart, and sets neither against the other'
        : null,
  },
  {
    relation: 'other-thing',
    answer: (a, b) =>
      countsOthers(a) !== countsOthers(b) ? 'one counts those besides others that its report counts' : null,
  },
  {
    relation: 'other-thing',
    answer: (a, b) =>
      isByTheWay(a) !== isByTheWay(b) ? 'one is of an event that its report mentions by the way' : null,
  },
  {
    // A copy repeats the sentence: what the one report tells apart the other doesn't dispute.
    relation: 'other-thing',
    answer: (a, b) => (besides(a, b) || besides(b, a) ? 'one sentence has both figures' : null),
  },
]
