import { weekdayOf } from '../../../annotate/times/calendar.ts'
import { calendarWords } from '../../../annotate/times/calendar-words.ts'
import type { Time } from '../../../annotate/times/time.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { dayInWords } from '../wording.ts'

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const nameOf = (weekday: number): string => names[weekday - 1] ?? ''

/** The weekday that a date names in its own words ("Tuesday, Oct. 29, 2024") or right before them ("Monday (October 28, 2024)"). */
function named(
  text: string,
  time: Time,
  before: Time | undefined,
): { readonly weekday: number; readonly start: number } | null {
  const weekdays = calendarWords('weekday')
  const own = weekdays.get(/^\p{L}+/u.exec(time.text)?.[0].toLowerCase() ?? '')
  if (own !== undefined) return { weekday: own, start: time.start }
  if (!before || !/^\.?,? ?\(?$/.test(text.slice(before.end, time.start))) return null
  const weekday = weekdays.get(before.text.toLowerCase().replace('.', ''))
  return weekday === undefined ? null : { weekday, start: before.start }
}

function verdict({ text }: Reading, time: Time, before: Time | undefined): Verdict | null {
  if (
    time.basis !== 'stated' ||
    time.from === null ||
    time.from !== time.to ||
    time.type !== 'date' ||
    !/\d/.test(time.text)
  )
    return null
  const found = named(text, time, before)
  if (!found) return null
  const actual = weekdayOf(time.from)
  return {
    holds: actual === found.weekday,
    stated: `a ${nameOf(found.weekday)}`,
    computed: `${dayInWords(time.from)} was a ${nameOf(actual)}`,
    tolerance: 'none: the calendar decides',
    spans: [{ start: found.start, end: time.end }],
    because: 'a complete date stands beside a weekday',
  }
}

/** "Tuesday, Oct. 29, 2024": a complete date and the weekday that the text gives it. */
export const weekdayAgainstDate: Recogniser = {
  name: 'weekday',
  kind: 'weekday',
  find: (reading) =>
    reading.annotations.times.flatMap((time, place, times) => verdict(reading, time, times[place - 1]) ?? []),
}
