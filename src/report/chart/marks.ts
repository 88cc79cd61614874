import type { Basis } from '../../article/article.ts'
import type { Difference } from '../../ledger/ledger.ts'
import { type Repetition, repetitionsOf, type Said } from '../wording/repetitions.ts'

/** What a picture shows of a measure. */
export interface Drawn {
  readonly label: string
  readonly unit: string | null
  readonly points: readonly Said[]
  readonly differences: readonly Pick<Difference, 'points' | 'relation'>[]
}

/** One dot of a picture: a figure as one origin gives it for one day. */
export interface Mark extends Repetition {
  /** Height on the value axis: the value, or the bound that stands in for it. */
  readonly value: number
  readonly asOf: string | null
  readonly asOfBasis: Basis
  readonly forecast: boolean
  /** Where the wording leaves the figure open: upwards ("at least"), downwards ("up to"). */
  readonly open: 'up' | 'down' | null
  /** Both ends, where the text gives a range. */
  readonly range: readonly [number, number] | null
}

/** Whether somebody is named who gives the figure, a person or a body. */
export function hasSource({ points: [{ giver }] }: Mark): boolean {
  return giver.standing === 'named' || (giver.standing === 'group' && giver.origin !== null)
}

/** The dots of a measure's picture, in order of their day; figures without any number, or in another unit, have none. */
export function marksOf({ points, unit }: Drawn): Mark[] {
  return repetitionsOf(points.filter((point) => numberOf(point) !== null && point.unit === unit)).map(markOf)
}

function markOf(repetition: Repetition): Mark {
  const { points } = repetition
  const [first] = points
  const ranged = first.value === null && first.low !== null && first.high !== null && first.low !== first.high
  return {
    ...repetition,
    value: numberOf(first) as number,
    asOf: first.asOf,
    asOfBasis: points.some(({ asOfBasis }) => asOfBasis === 'stated') ? 'stated' : 'inferred',
    forecast: first.forecast,
    open: opennessOf(first),
    range: ranged ? [first.low as number, first.high as number] : null,
  }
}

function numberOf({ value, low, high }: Said): number | null {
  if (value !== null) return value
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high)
}

function opennessOf({ value, low, high, modifier }: Said): Mark['open'] {
  if (modifier === 'at-least' || modifier === 'more-than') return 'up'
  if (modifier === 'at-most' || modifier === 'less-than') return 'down'
  if (value !== null) return null
  return high === null ? 'up' : low === null ? 'down' : null
}
