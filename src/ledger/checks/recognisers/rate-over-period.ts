import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { unitOf } from '../../../annotate/quantities/units.ts'
import { sameKind } from '../heads.ts'
import { allowed, type Interval, meet, rounded } from '../interval.ts'
import { periodOf, periodsIn } from '../periods.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { figure, inWords, ofQuantity, withUnit } from '../wording.ts'

/** "over the past week", "in the last month". */
const past = /\b(?:over|in|during|for) the (?:past|last) (day|week|month|year)\b/giu

const symbols: Readonly<Record<string, string>> = { day: 'd', week: 'wk', month: 'mo', year: 'yr' }

/** What makes the one figure the sum of the other over the period. */
const tie = /\b(?:average|averaging|on average|in all|altogether|a total of|in total)\b/i

const strict = 0.05
const lenient = 0.3

interface Length {
  readonly count: number
  readonly period: string
  readonly words: string
}

/** The lengths of time that a sentence names. */
function lengthsIn({ text }: Reading, sentence: readonly Quantity[], start: number, end: number): readonly Length[] {
  const named = [...text.slice(start, end).matchAll(past)].map(([words, noun]) => ({
    count: 1,
    period: symbols[(noun as string).toLowerCase()] as string,
    words,
  }))
  const counted = sentence.flatMap(({ unit, value, text: words }) =>
    unit !== null && value && unitOf(unit)?.dimension === 'time' ? [{ count: value, period: unit, words }] : [],
  )
  return [...named, ...counted]
}

const wider = ({ low, high }: Interval): Interval => ({ low: low * (1 - lenient), high: high * (1 + lenient) })

function verdict(reading: Reading, sentence: readonly Quantity[]): Verdict | null {
  const { text } = reading
  const measured = sentence.filter(({ unit }) => unit === null || unitOf(unit)?.dimension !== 'time')
  const each = measured.find((one) => periodOf(reading, one) !== null)
  const all = measured.find((one) => one !== each)
  // Any third figure, and it isn't clear which is the sum.
  if (!each?.value || !all?.value || measured.length !== 2 || periodOf(reading, all)) return null
  const period = periodOf(reading, each) as string
  const [start, end] = [Math.min(each.start, all.start), Math.max(each.end, all.end)]
  const around = { start: Math.max(0, start - 80), end: end + 80 }
  if (end - start > 200 || !tie.test(text.slice(Math.max(0, start - 30), end + 30))) return null
  if (each.unit !== all.unit || (each.unit === null && each.frame.head !== null && !sameKind(each, all))) return null
  const lengths = lengthsIn(reading, sentence, around.start, around.end)
  const length = lengths.length === 1 ? lengths[0] : undefined
  const count = length && periodsIn(period, length.period)
  const [one, sum] = [rounded(each, strict), allowed(all, strict)]
  if (!length || !count || !one || !sum) return null
  const range = { low: one.low * count.low * length.count, high: one.high * count.high * length.count }
  const holds = meet(range, sum) ? true : meet(wider(range), sum) ? null : false
  if (holds === null) return null
  const most = count.high * length.count
  return {
    holds,
    stated: `${inWords(text, all)} ${length.words}`,
    computed: `${ofQuantity(each)} per ${period} for ${figure(most)} ${period} = ${withUnit(each.value * most, each.unit)}`,
    tolerance: 'half a step of each figure as written, working days or all days',
    spans: [{ start, end }],
    because: 'a rate, a length of time and a total in one sentence, with nothing else that could be meant',
  }
}

/** "an average of 20 a day over the past week, 140 in all". */
export const rateOverPeriod: Recogniser = {
  name: 'rate-over-period',
  kind: 'rate',
  find: (reading) => reading.sentences.flatMap((sentence) => verdict(reading, sentence) ?? []),
}
