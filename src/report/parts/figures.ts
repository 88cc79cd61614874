import type { Measure, Point } from '../../ledger/ledger.ts'
import { countWords, pointWords } from '../wording/words.ts'

/** Whether its numbers differ, so that there is a course to follow; one number may be worded in several ways. */
export function isFollowed({ points }: Measure): boolean {
  return new Set(points.map(({ value, low, high }) => value ?? `${low} to ${high}`)).size > 1
}

/** Whether it is one number that stands in several places. */
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

/** One number as it is worded, most often first: "55,000 (also up to 55,000)". */
export function figuresWords(points: readonly Point[]): string {
  return wordingsOf(points.map(pointWords))
}

/** Wordings of one number in a line, the most frequent first; that it is expected too says nothing more of the number. */
export function wordingsOf(wordings: readonly string[]): string {
  const all = new Set(wordings)
  const isSaid = (words: string) => !all.has(words.replace(/, expected$/, '')) || !words.endsWith(', expected')
  const [first = '', ...others] = [...Map.groupBy(wordings.filter(isSaid), (words) => words).values()]
    .sort((a, b) => b.length - a.length)
    .map(([words]) => words)
  return others.length ? `${first} (also ${others.join('; ')})` : first
}

/** The lowest figure, the highest, then the others in their order, so that the first words show how far they lie apart. */
export function extremesFirst(points: readonly Point[]): Point[] {
  const sizeOf = ({ value, low, high }: Point): number => value ?? low ?? high ?? 0
  const ranked = [...points].sort((a, b) => sizeOf(a) - sizeOf(b))
  return [...new Set([...ranked.slice(0, 1), ...ranked.slice(-1), ...points])]
}
