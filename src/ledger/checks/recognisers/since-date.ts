import { daysOf } from '../../../annotate/times/calendar.ts'
import type { Time } from '../../../annotate/times/time.ts'
import { daysIn } from '../lengths.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { dayInWords, lengthInWords } from '../wording.ts'

/** "12-week low", "three-year high". */
const extreme = /^ (?:low|high)s?\b/
/** "the lowest level since", "its highest since early". */
const sinceBefore = /\b(lowest|highest)(?: [\p{L}’'-]+){0,3} since (?:[\p{L}-]+ )?$/iu

/** How far apart the length and the day may stand, and before the day the words that set it. */
const reach = 600
const lead = 60

/** How far a length may be off, as a share: markets count from one day of trade to another. */
const loose = 0.06

function verdict({ text, annotations }: Reading, length: Time, since: Time): Verdict | null {
  const { published } = annotations
  const days = daysIn(length)
  const way = extreme.exec(text.slice(length.end, length.end + 6))?.[0].trim()
  const set = sinceBefore.exec(text.slice(Math.max(0, since.start - lead), since.start))?.[1]
  if (!published || !days || !way || !set || !since.from || !since.to) return null
  if (Math.abs(since.start - length.start) > reach || /^l/i.test(set) !== /^l/i.test(way)) return null
  const [longest, shortest] = [since.from, since.to].map((day) => daysOf(published.day) - daysOf(day))
  if (days < shortest * (1 - loose) || days > longest * (1 + loose)) return null
  return {
    holds: true,
    stated: `${length.text} ${way}, ${set} since ${since.text}`,
    computed: `${dayInWords(since.from)} to ${dayInWords(published.day)} is ${lengthInWords(longest)}`,
    tolerance: 'a sixteenth of the length',
    spans: [length, since].map(({ start, end }) => ({ start, end })),
    because:
      'how long a low or high has not been reached, and the day when it last was; lengths that differ may be of another price',
  }
}

/** "a 12-week low … the lowest level since Nov. 13". */
export const sinceDate: Recogniser = {
  name: 'since-date',
  kind: 'difference',
  find: (reading) => {
    const { times } = reading.annotations
    const lengths = times.filter(({ end }) => extreme.test(reading.text.slice(end, end + 6)))
    const days = times.filter(({ start }) => sinceBefore.test(reading.text.slice(Math.max(0, start - lead), start)))
    return lengths.flatMap((length) => days.flatMap((since) => verdict(reading, length, since) ?? []).slice(0, 1))
  },
}
