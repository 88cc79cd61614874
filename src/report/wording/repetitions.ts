import type { Point } from '../../ledger/ledger.ts'
import { figureWords, originWords } from './words.ts'

/** What one has to know of a figure to see that another is the same word again. */
export type Said = Pick<
  Point,
  'id' | 'value' | 'low' | 'high' | 'unit' | 'modifier' | 'asOf' | 'asOfBasis' | 'giver' | 'forecast' | 'evidence'
>

/** A figure as one origin gives it for one day, however many reports print it. */
export interface Repetition<Figure extends Said = Said> {
  readonly origin: string
  /** All the points that say it, the earliest first. */
  readonly points: readonly Figure[]
  /** How many reports print it. */
  readonly reports: number
}

/** Brings the points together that are one word repeated, in order of their day; those without a day come last. */
export function repetitionsOf<Figure extends Said>(points: readonly Figure[]): Repetition<Figure>[] {
  const groups = Map.groupBy(points, ({ giver, value, low, high, unit, modifier, asOf, forecast }) =>
    JSON.stringify([originWords(giver), value, low, high, unit, modifier, asOf, forecast]),
  )
  return [...groups.values()]
    .map((of) => ({
      origin: originWords(of[0].giver),
      points: of,
      reports: new Set(of.map(({ evidence }) => evidence.article)).size,
    }))
    .sort((a, b) => compareDays(a.points[0].asOf, b.points[0].asOf))
}

/** The points that are one party's figure, whatever day each is for, by their first day. */
export function tellingsOf<Figure extends Said>(points: readonly Figure[]): Figure[][] {
  const inOrder = [...points].sort((a, b) => compareDays(a.asOf, b.asOf))
  return [
    ...Map.groupBy(inOrder, (point) => `${figureWords(point)} ${point.forecast} ${originWords(point.giver)}`).values(),
  ]
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}
