import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { sameKind } from '../heads.ts'
import { allowed, meet, rounded, times, widened } from '../interval.ts'
import { periodName, periodOf, periodsIn, ratedInWords } from '../periods.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { withUnit } from '../wording.ts'

/** A rate restated for another period, in one breath: "a month, or", "a month (". */
const restated = new RegExp(`^ ${anyOf('each')}? ?[\\p{L}]+(?:,? ${anyOf('restates')}| \\() (?:[\\p{L}]+ ){0,2}$`, 'u')
const perPeriod = new RegExp(`^ ${anyOf('each')} `)

/** How far apart the two rates may stand where no such word ties them. */
const reach = 240

const strict = 0.02
const lenient = 0.1

interface Rate {
  readonly quantity: Quantity
  readonly period: string
}

/** One thing measured twice; the second time it may be left out: "12bn tonnes a year, 1bn a month". */
const sameThing = (text: string, a: Quantity, b: Quantity): boolean =>
  (a.unit === b.unit && (a.unit !== null || sameKind(a, b))) ||
  (b.unit === null && perPeriod.test(text.slice(b.end, b.end + 7)))

function verdict({ text }: Reading, first: Rate, second: Rate): Verdict | null {
  const [short, long] = periodsIn(first.period, second.period) ? [first, second] : [second, first]
  const count = periodsIn(short.period, long.period)
  const between = text.slice(first.quantity.end, second.quantity.start)
  if (!count || short.period === long.period || !sameThing(text, first.quantity, second.quantity)) return null
  const [each, all] = [rounded(short.quantity, strict), allowed(long.quantity, strict)]
  if (!each || !all || !short.quantity.value || !long.quantity.value) return null
  const isClose = meet(times(each, count), all)
  // Half a step of "2bn a month" is much: only what no rounding explains is wrong.
  const [eachLoosely, allLoosely] = [rounded(short.quantity, 0.5), allowed(long.quantity, 0.5)]
  const isFar = eachLoosely && allLoosely ? !meet(widened(times(eachLoosely, count), lenient), allLoosely) : false
  const isTied = restated.test(between)
  // Two rates of one report may be of two things: unless the words tie them, only what fits is reported.
  if (!(isClose || (isFar && isTied))) return null
  const { unit } = first.quantity
  return {
    holds: isClose,
    stated: `${withUnit(long.quantity.value, unit)} per ${periodName(long.period)}`,
    computed: ratedInWords(short.quantity.value, unit, short.period, count),
    tolerance: 'half a step of each figure as written, working days or all days',
    spans: [{ start: first.quantity.start, end: second.quantity.end }],
    because: isTied
      ? 'one rate, given again for another period'
      : 'two rates of one thing beside each other that agree',
  }
}

/** "$558m a month, or $6.7bn a year". */
export const rate: Recogniser = {
  name: 'rate',
  kind: 'rate',
  find: (reading) => {
    const rates = reading.quantities.flatMap((quantity) => {
      const period = quantity.value === null ? null : periodOf(reading, quantity)
      return period ? [{ quantity, period }] : []
    })
    return rates.flatMap((second, place) => {
      const first = rates[place - 1]
      return first && second.quantity.start - first.quantity.end <= reach ? (verdict(reading, first, second) ?? []) : []
    })
  },
}
