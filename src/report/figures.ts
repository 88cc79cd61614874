import type { Measure, Point } from '../ledger/ledger.ts'
import { countWords, figureWords } from './words.ts'

/** Whether its figures differ, so that there is a course to follow. */
export function isFollowed({ points }: Measure): boolean {
  return new Set(points.map((point) => `${figureWords(point)} ${point.forecast}`)).size > 1
}

/** Whether it is one figure that stands in several places. */
export function isRepeated(measure: Measure): boolean {
  return measure.points.length > 1 && !isFollowed(measure)
}

/** Figures of a measure that are in disagreement for one reason. */
export interface Dispute {
  readonly points: readonly Point[]
  readonly because: string
}

/** The disagreements within a measure, one for each reason, each figure named once. */
export function disputesOf({ points, differences }: Measure): Dispute[] {
  const disputed = differences.filter(({ relation }) => relation === 'disagreement')
  return [...Map.groupBy(disputed, ({ because }) => because)].map(([because, pairs]) => {
    const ids = new Set(pairs.flatMap((pair) => pair.points))
    return { because, points: points.filter(({ id }) => ids.has(id)) }
  })
}

/** The course of a measure, and whose word it is. */
export function courseWords({ course, origins }: Measure): string {
  if (origins.length === 1) return `${course}; one origin: ${origins[0]}`
  return `${course}; ${origins.length ? countWords(origins.length, 'origin') : 'no source named'}`
}
