import { joined } from '../../story/disjoint.ts'
import { likeness, weighed } from '../claims/likeness.ts'
import type { Statement } from '../claims/statement.ts'
import type { DatedTime } from './day.ts'

/** A statement that tells an event, with its day. */
export interface Dated {
  readonly statement: Statement
  readonly time: DatedTime
  /** Which claim of the story it is. */
  readonly claim: number
}

/**
 * What two tellings of one day's event share: of the weight of the lighter, of both together, and at least. Over 20 stories
 * 14 of 14 pairs that share so much, and are no one claim, were one event.
 */
const ENOUGH = { containment: 0.4, jaccard: 0.18, common: 4 }
/** A day of which more is told is compared no further. */
const MOST = 200

/** What is told of a day by events: statements of one claim, and those that say the like. */
export function sameEvents(dated: readonly Dated[]): readonly (readonly Dated[])[] {
  const { scale, weighed: weights } = weighed(dated.map(({ statement }) => statement))
  const isOne = (i: number, j: number): boolean => {
    const [a, b] = [weights[i], weights[j]]
    if (!a || !b) return false
    const { containment, jaccard, common } = likeness(a, b, scale)
    return containment >= ENOUGH.containment && jaccard >= ENOUGH.jaccard && common >= ENOUGH.common
  }
  const places = [...dated.keys()]
  const days = [...Map.groupBy(places, (i) => dayOf(dated[i] as Dated)).values()]
  const pairs = days.flatMap((day): readonly Pair[] => {
    const ofClaims = [...Map.groupBy(day, (i) => dated[i]?.claim).values()].flatMap(inRow)
    if (day.length > MOST) return ofClaims
    return [
      ...ofClaims,
      ...day.flatMap((i, n) => day.slice(n + 1).flatMap((j): readonly Pair[] => (isOne(i, j) ? [[i, j]] : []))),
    ]
  })
  const sets = joined(dated.length, pairs).map((set) => set.map((place) => dated[place] as Dated))
  const together = new Set(sets.flat())
  return [...sets, ...dated.filter((one) => !together.has(one)).map((one) => [one])]
}

type Pair = readonly [number, number]

/** Each place with the next. */
const inRow = (places: readonly number[]): readonly Pair[] =>
  places.slice(1).map((place, n): Pair => [places[n] as number, place])

const dayOf = ({ time: { from, to } }: Dated): string => `${from} ${to}`
