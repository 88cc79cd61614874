import { dayAsOf, isOtherPeriod } from '../../points/as-of.ts'
import { sameValue } from './same-value.ts'
import type { Thing } from './thing.ts'

/** A reason for which two figures can't be of one thing. */
export interface Bar {
  readonly rule: string
  /** The reason in words, or null where it doesn't apply. */
  readonly bars: (a: Thing, b: Thing) => string | null
}

const shareNone = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one))

const areEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i])

const list = (words: readonly string[]): string => words.join(' and ')

/** Tolls and forces of one story are told within this; an older figure is of an older event. */
const LONGEST_DAYS = 300

/** Any one of these keeps two figures apart; the order is the order in which a reader would object. */
export const BARS: readonly Bar[] = [
  {
    rule: 'bar.unit',
    bars: (a, b) => (a.dimension === b.dimension ? null : `one is ${a.dimension}, the other ${b.dimension}`),
  },
  { rule: 'bar.rate', bars: (a, b) => (a.per === b.per ? null : 'one is a rate') },
  {
    rule: 'bar.state',
    bars: (a, b) =>
      a.states.length > 0 && b.states.length > 0 && !areEqual(a.states, b.states)
        ? `one counts the ${list(a.states)}, the other the ${list(b.states)}`
        : null,
  },
  {
    rule: 'bar.forecast',
    bars: (a, b) => (a.forecast === b.forecast || sameValue(a, b) ? null : 'one is expected, the other is so'),
  },
  {
    rule: 'bar.additional',
    bars: (a, b) => (a.additional === b.additional || sameValue(a, b) ? null : 'one is on top of what there was'),
  },
  {
    rule: 'bar.extent',
    bars: (a, b) =>
      a.extent !== null && b.extent !== null && a.extent !== b.extent
        ? 'one says how large it is, the other how far it is from something'
        : null,
  },
  {
    rule: 'bar.part',
    bars: (a, b) => (a.some === b.some ? null : `one counts only some: ${a.some ?? b.some}`),
  },
  {
    // "twelve of the rifles" against "23 guns".
    rule: 'bar.whole',
    bars: (a, b) => (a.ofWhole === b.ofWhole || sameValue(a, b) ? null : 'one is told as a part of a whole'),
  },
  {
    rule: 'bar.kind',
    bars: (a, b) =>
      a.kind !== null && b.kind !== null && a.kind !== b.kind && a.states.length === 0
        ? `one counts ${a.kind}, the other ${b.kind}`
        : null,
  },
  {
    rule: 'bar.whom',
    bars: (a, b) => (shareNone(a.whom, b.whom) ? `one is of ${list(a.whom)}, the other of ${list(b.whom)}` : null),
  },
  {
    rule: 'bar.period',
    bars: (a, b) => {
      if (a.asOf === null || b.asOf === null || a.asOf === b.asOf) return null
      const apart = a.dated && b.dated && isOtherPeriod(a.asOf, b.asOf)
      const recalled = (a.dated || b.dated) && Math.abs(dayAsOf(a.asOf) - dayAsOf(b.asOf)) > LONGEST_DAYS
      return apart || recalled ? `one is for ${a.asOf}, the other for ${b.asOf}` : null
    },
  },
]

/** The first reason that keeps two things apart, with its rule; null where none does. */
export function barBetween(a: Thing, b: Thing): { rule: string; because: string } | null {
  for (const { rule, bars } of BARS) {
    const because = bars(a, b)
    if (because !== null) return { rule, because }
  }
  return null
}
