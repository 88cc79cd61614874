import type { Measure, StoryLedger } from '../../ledger/ledger.ts'
import { isFollowed, isRepeated } from './figures.ts'

/** Counts below this are details ("two gates") unless they are of people to whom something was done, or disputed. */
const TELLING_VALUE = 10

/** The rank of what comes last. */
const DETAIL = 3

/** A story's figures by what they are, each list with the most telling first. */
export interface Figures {
  /** Their numbers differ. */
  readonly followed: readonly Measure[]
  /** Their numbers differ, and are small counts that nobody disputes. */
  readonly details: readonly Measure[]
  /** One number in several places. */
  readonly repeated: readonly Measure[]
  readonly single: readonly Measure[]
}

/** What is disputed comes first, then what moves between reports, then what more of them print; details come last. */
export function figuresByTelling(story: Pick<StoryLedger, 'measures' | 'disagreements'>): Figures {
  const disputed = new Set(story.disagreements.map(({ measure }) => measure))
  const rank = (measure: Measure): number => {
    if (disputed.has(measure.id) || relates(measure, 'disagreement')) return 0
    if (isDetail(measure)) return DETAIL
    return reports(measure) > 1 && (relates(measure, 'rising') || relates(measure, 'revision')) ? 1 : 2
  }
  const given = ({ points: [{ giver }] }: Measure) => Number(giver.standing !== 'own-voice')
  const measures = [...story.measures].sort(
    (a, b) => rank(a) - rank(b) || reports(b) - reports(a) || given(b) - given(a),
  )
  return {
    followed: measures.filter((measure) => isFollowed(measure) && rank(measure) < DETAIL),
    details: measures.filter((measure) => isFollowed(measure) && rank(measure) === DETAIL),
    repeated: measures.filter(isRepeated),
    single: measures.filter(({ points }) => points.length === 1),
  }
}

/** All of a story's figures, the most telling first. */
export function measuresByTelling(story: Pick<StoryLedger, 'measures' | 'disagreements'>): readonly Measure[] {
  const { followed, repeated, single, details } = figuresByTelling(story)
  return [...followed, ...repeated, ...single, ...details]
}

/** How many reports print it. */
function reports({ points }: Measure): number {
  return new Set(points.map(({ evidence }) => evidence.article)).size
}

function relates({ differences }: Measure, relation: Measure['differences'][number]['relation']): boolean {
  return differences.some((one) => one.relation === relation)
}

/** Whether it is a small bare count; a label says in brackets what was done to those counted. */
function isDetail({ label, unit, points }: Measure): boolean {
  const size = ({ value, low, high }: Measure['points'][number]) => Math.abs(value ?? high ?? low ?? 0)
  return unit === null && !label.includes('(') && points.every((point) => size(point) < TELLING_VALUE)
}
