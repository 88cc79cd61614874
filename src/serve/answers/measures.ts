import { overlapInArticle } from '../../article/span.ts'
import type { Disagreement, Measure, Point } from '../../ledger/ledger.ts'
import { courseWords, disputesOf, isFollowed } from '../../report/parts/figures.ts'
import { repetitionsOf } from '../../report/wording/repetitions.ts'
import { figureWords, pointWords, relationWords } from '../../report/wording/words.ts'
import type { MeasureAnswer, MeasureInFull, PointAnswer } from '../api/measures.ts'
import { giverOf, quotedOf, stepsOf } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

const MOST_DIFFERENCES = 500
const MOST_PAIRS = 60

/**
 * A measure with its figures, those who give them and their words.
 * @param most figures told: what differs comes before what repeats
 */
export function measureAnswer(story: OpenStory, measure: Measure, most: number): MeasureAnswer {
  const { id, label, unit, points, origins, retellings } = measure
  return {
    id,
    label,
    unit,
    course: courseWords(measure),
    moving: isFollowed(measure),
    points: mostTelling(points, most).map((point) => pointAnswer(story, point)),
    pointsTotal: points.length,
    origins,
    retellings,
    disputes: disputesIn(story, measure),
  }
}

/** A measure with all its figures, what each pair of them is to each other, and its trail. */
export function measureInFull(story: OpenStory, measure: Measure): MeasureInFull {
  return {
    ...measureAnswer(story, measure, Number.POSITIVE_INFINITY),
    differences: measure.differences
      .slice(0, MOST_DIFFERENCES)
      .map((difference) => ({ ...difference, words: relationWords[difference.relation] })),
    differencesTotal: measure.differences.length,
    trail: stepsOf(story, measure.trail),
  }
}

/** So many points, in their order: the first of each figure by each origin before its repetitions. */
function mostTelling(points: readonly Point[], most: number): readonly Point[] {
  if (points.length <= most) return points
  const repetitions = repetitionsOf(points).map(({ points: said }) => said)
  const firsts = repetitions.flatMap((said) => said.slice(0, 1))
  const told = new Set([...firsts, ...repetitions.flatMap((said) => said.slice(1))].slice(0, most))
  return points.filter((point) => told.has(point))
}

function pointAnswer(story: OpenStory, point: Point): PointAnswer {
  const { id, value, low, high, unit, modifier, asOf, asOfBasis, giver, forecast, vague, wording, evidence } = point
  return {
    id,
    value,
    low,
    high,
    unit,
    modifier,
    words: pointWords(point),
    asOf,
    asOfBasis,
    giver: giverOf(giver),
    forecast,
    vague,
    wording,
    evidence: quotedOf(story, evidence),
    corrections: correctionsOf(story, point),
  }
}

/** What people have set right about the words of a figure. */
function correctionsOf({ ledger }: OpenStory, point: Point): PointAnswer['corrections'] {
  return ledger.corrections
    .filter(
      ({ applied, correction, evidence: [own] }) =>
        applied &&
        correction.kind !== 'dismissed' &&
        'on' in correction &&
        own &&
        overlapInArticle(own, point.evidence),
    )
    .map(({ id, correction: { kind } }) => ({ id, kind }))
}

/** The disagreements within a measure, one for each reason, with the line of the ledger that tells of it. */
function disputesIn({ ledger }: OpenStory, measure: Measure): MeasureAnswer['disputes'] {
  const lines = ledger.disagreements.filter((one) => one.measure === measure.id)
  return disputesOf(measure).map(({ points, because }) => ({
    points: points.map(({ id }) => id),
    pairs: measure.differences
      .filter((one) => one.relation === 'disagreement' && one.because === because)
      .slice(0, MOST_PAIRS)
      .map((one) => one.points),
    because,
    disagreement: lines.find((line) => rests(line, points))?.id ?? null,
  }))
}

/** Whether a disagreement rests on words of one of these figures. */
const rests = ({ sides }: Disagreement, points: readonly Point[]): boolean =>
  sides.some(({ evidence }) =>
    evidence.some((place) => points.some((point) => overlapInArticle(place, point.evidence))),
  )

/** A figure in a line: "at least 14 people (dead)". */
export function figureLine({ label }: Measure, point: Point): string {
  return `${figureWords(point)}: ${label}`
}
