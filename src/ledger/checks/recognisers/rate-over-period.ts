import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { unitOf } from '../../../annotate/quantities/units.ts'
import { sameKind } from '../heads.ts'
import { meet, rounded, times, widened } from '../interval.ts'
import { periodOf, periodsIn, ratedInWords } from '../periods.ts'
import { anyOf } from '../phrases.ts'
import { type Reading, type Recogniser, sentenceAt, type Verdict } from '../recogniser.ts'
import { inWords } from '../wording.ts'

const symbols: Readonly<Record<string, string>> = { day: 'd', week: 'wk', month: 'mo', year: 'yr' }

/** "over the past week", "in the last month". */
const past = new RegExp(`\\b${anyOf('goes-on')} the (?:past|last) (${Object.keys(symbols).join('|')})\\b`, 'giu')

/** Right before a counted length that something went on for. */
const lasting = new RegExp(`\\b(?:${anyOf('goes-on')}|past|last) (?:the )?(?:past |last )?$`, 'i')

/** What makes the one figure the sum of the other over the period. */
const tie = new RegExp(`\\b(?:${anyOf('averages', 'in-all')}|a total of)\\b`, 'i')

const inAll = new RegExp(`^(?: [\\p{L}-]+){0,2} ${anyOf('in-all')}\\b`, 'iu')

/** What makes a figure a sum for certain. */
const isSum = (text: string, { start, end }: Quantity): boolean =>
  /\ba total of $/i.test(text.slice(Math.max(0, start - 12), start)) || inAll.test(text.slice(end, end + 50))

const strict = 0.05
const lenient = 0.3

interface Length {
  readonly count: number
  readonly period: string
}

/** The lengths of time that a sentence names. */
function lengthsIn({ text, annotations }: Reading, sentence: readonly Quantity[], at: number): readonly Length[] {
  const { start, end } = sentenceAt(annotations, at) ?? { start: at, end: at }
  const named = [...text.slice(start, end).matchAll(past)].map(([, noun]) => ({
    count: 1,
    period: symbols[(noun as string).toLowerCase()] as string,
  }))
  const counted = sentence.filter(({ unit, value }) => unit !== null && value && unitOf(unit)?.dimension === 'time')
  // An age or a delay beside them leaves it unclear which length is meant.
  if (!counted.every((one) => lasting.test(text.slice(Math.max(0, one.start - 24), one.start)))) return []
  return [...named, ...counted.map(({ value, unit }) => ({ count: value as number, period: unit as string }))]
}

function verdict(reading: Reading, sentence: readonly Quantity[]): Verdict | null {
  const { text } = reading
  const measured = sentence.filter(({ unit }) => unit === null || unitOf(unit)?.dimension !== 'time')
  const each = measured.find((one) => periodOf(reading, one) !== null)
  const all = measured.find((one) => one !== each)
  // Any third figure, and it isn't clear which is the sum.
  if (!each?.value || !all?.value || measured.length !== 2 || periodOf(reading, all)) return null
  const period = periodOf(reading, each) as string
  const [start, end] = [Math.min(each.start, all.start), Math.max(each.end, all.end)]
  if (end - start > 200 || !tie.test(text.slice(Math.max(0, start - 30), end + 30))) return null
  if (each.unit !== all.unit || (each.unit === null && each.frame.head !== null && !sameKind(each, all))) return null
  const lengths = lengthsIn(reading, sentence, start)
  const length = lengths.length === 1 ? lengths[0] : undefined
  const count = length && periodsIn(period, length.period)
  const [one, sum] = [rounded(each, strict), rounded(all, strict)]
  if (!length || !count || !one || !sum) return null
  const passed = { low: count.low * length.count, high: count.high * length.count }
  const range = times(one, passed)
  const holds = meet(range, sum) ? true : meet(widened(range, lenient), sum) || !isSum(text, all) ? null : false
  if (holds === null) return null
  return {
    holds,
    stated: `${inWords(text, all)} in all`,
    computed: ratedInWords(each.value, each.unit, period, passed),
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
