import { daysOf } from '../../../annotate/times/calendar.ts'
import type { Time } from '../../../annotate/times/time.ts'
import { daysIn } from '../lengths.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { dayInWords, lengthInWords } from '../wording.ts'

/** How far apart the length and its dates may stand. */
const reach = 160

/** A length is called wrong only where its dates stand right beside it. */
const adjacent = 25

/** How far a length may be off, as a share (and a day, since either end may count): strictly, and before it is called wrong. */
const strict = 0.1
const lenient = 0.3

/** "three weeks later", which another day begins or ends. */
const elsewhere = new RegExp(`^ ${anyOf('apart')}`)

function verdict({ text }: Reading, length: Time, span: Time): Verdict | null {
  const stated = daysIn(length)
  if (
    stated === null ||
    span.from === null ||
    span.to === null ||
    !/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(span.value)
  )
    return null
  const between = text.slice(Math.min(length.end, span.end), Math.max(length.start, span.start))
  if (between.length > reach || elsewhere.test(text.slice(length.end, length.end + 8)) || /[.!?]["”’]?\s/.test(between))
    return null
  const passed = daysOf(span.to) - daysOf(span.from)
  const off = Math.max(0, Math.abs(passed - stated) - 1) / Math.max(stated, 1)
  if (off > strict && (off <= lenient || between.length > adjacent)) return null
  return {
    holds: off <= strict,
    stated: length.text,
    computed: `${dayInWords(span.from)} to ${dayInWords(span.to)} is ${lengthInWords(passed)}`,
    tolerance: 'a tenth of the length, and a day for the way ends are counted',
    spans: [{ start: Math.min(length.start, span.start), end: Math.max(length.end, span.end) }],
    because: 'a length and two dates in one sentence',
  }
}

/** "nearly a year: … between April 17, 2016 and March 29, 2017". */
export const dateSpan: Recogniser = {
  name: 'date-span',
  kind: 'difference',
  find: (reading) => {
    const { times } = reading.annotations
    return times.flatMap((span, place) => {
      const around = [times[place - 1], times[place + 1]].flatMap((time) => time ?? [])
      return around.flatMap((length) => verdict(reading, length, span) ?? []).slice(0, 1)
    })
  },
}
