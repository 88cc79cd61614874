import { factor, sizeOf } from '../size.ts'
import { NEARLY, SLIP } from './factors.ts'
import { besides, countsOthers, isByTheWay, ownVoice, sameArticle } from './pair.ts'
import type { Question } from './question.ts'

/** What ties must weigh together, more than for joining: one false alarm costs more than two disputes that are not told. */
const SURE = 2.3
/** Who counts the dead counts people, and one report seldom contradicts itself: more must agree. */
const SURER = 3
/** Every story has two ships here and three there: counts below a dozen of what is no toll must be surer still. */
const SMALL = 12
const SUREST = 4

/** Figures of one thing in dispute differ by no more than this factor. */
const FARTHEST = 50

/** Signs that two figures which nothing else reconciles count two things after all. */
export const OF_OTHER_THINGS: readonly Question[] = [
  {
    relation: 'other-thing',
    // "4,700 ships sail through", "14 ships were seized": parties who argue over a number seldom are so far apart.
    answer: (a, b) => (factor(a, b) > FARTHEST ? 'they are too far apart to be of one thing' : null),
  },
  {
    relation: 'other-thing',
    answer: (a, b, { identity, tally }) => {
      const small = a.point.unit === null && Math.max(sizeOf(a), sizeOf(b)) < SMALL
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
