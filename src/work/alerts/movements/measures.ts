import type { Measure, Point, StoryLedger } from '../../../ledger/ledger.ts'
import { figureWords, originWords } from '../../../report/wording/words.ts'
import { type Movement, placeKey } from '../movement.ts'
import { matched } from './matching.ts'

const numberOf = ({ value, low, high }: Point): number | null => value ?? low ?? high

/** The figure that stands: of the latest day, what is so before what is expected, and of these the highest. */
export function standingOf({ points }: Measure): Point | null {
  const counted = points.filter((point) => !point.vague && numberOf(point) !== null)
  const so = counted.some(({ forecast }) => !forecast) ? counted.filter(({ forecast }) => !forecast) : counted
  const latest = so.reduce((day, { asOf }) => (asOf !== null && asOf > day ? asOf : day), '')
  const last = so.filter(({ asOf }) => (asOf ?? '') === latest)
  return last.reduce<Point | null>(
    (best, point) => (best === null || (numberOf(point) as number) > (numberOf(best) as number) ? point : best),
    null,
  )
}

/** Whether a number lies outside of the bounds that a figure states. */
const beyond = (value: number, { low, high }: Point): boolean =>
  (low !== null && value < low) || (high !== null && value > high)

/** Figures that stand otherwise than they did. */
export function measureMovements(before: StoryLedger, after: StoryLedger): readonly Movement[] {
  const old = matched(before.measures, after.measures, ({ points }) => points.map(({ evidence }) => evidence))
  return after.measures.flatMap((measure, i): readonly Movement[] => {
    const earlier = old[i]
    const [was, is] = [earlier ? standingOf(earlier) : null, standingOf(measure)]
    if (!was || !is) return []
    const [from, to] = [numberOf(was) as number, numberOf(is) as number]
    if (from === to) return []
    const change = from === 0 ? 1 : (to - from) / Math.abs(from)
    return [
      {
        kind: 'measure',
        key: `measure ${placeKey(is.evidence.article, is.wording)} ${to}`,
        about: measure.label,
        was: `${figureWords(was)} (${originWords(was.giver)})`,
        is: `${figureWords(is)} (${originWords(is.giver)})`,
        why: measure.course,
        speakers: [is.giver.name, is.giver.origin].filter((name) => name !== null),
        change,
        beyondBounds: beyond(to, was),
        within: null,
        evidence: [was.evidence, is.evidence],
      },
    ]
  })
}
