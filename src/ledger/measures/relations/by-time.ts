import { factor, sizeOf } from '../size.ts'
import { MOST_DEVELOPED, MOST_REVISED, NEARLY, SLIP } from './factors.ts'
import { daysApart, gives, isLater, ownVoice, sameArticle, sameGiver } from './pair.ts'
import type { Question } from './question.ts'

/** In days: a story's figures are told of its own weeks. */
const LONG_AGO = 60
/** In days: counts that are so far apart and no toll's may both be right. */
const SETTLED = 7

/** What the days and givers of two figures that can’t both be right say: one has taken the place of the other, or is of another period. */
export const BY_TIME: readonly Question[] = [
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
      tally && isLater(a, b) && sizeOf(a) < sizeOf(b) ? 'a toll that rose as more became known' : null,
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
    answer: (a, b, { tally, settled }) =>
      !settled &&
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
    answer: (a, b, { tally, settled }) =>
      !tally && !settled && a.point.unit === null && isLater(a, b) && !sameGiver(a, b) && daysApart(a, b) >= SETTLED
        ? 'days lie between them, and neither is given against the other'
        : null,
  },
  {
    relation: 'other-period',
    answer: (_a, _b, { moving }) => (moving ? 'such a number is another every moment' : null),
  },
]
