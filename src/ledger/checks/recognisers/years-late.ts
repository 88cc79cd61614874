import type { Time } from '../../../annotate/times/time.ts'
import { daysIn } from '../lengths.ts'
import { anyOf } from '../phrases.ts'
import { type Reading, type Recogniser, sentenceAt, type Verdict } from '../recogniser.ts'
import { figure } from '../wording.ts'

const behind = new RegExp(`^ ${anyOf('late')}\\b`)
/** Days of the shortest length that a year alone can tell. */
const leastDays = 700
const daysOfYear = 365.25

function verdict({ text, annotations }: Reading, length: Time): Verdict | null {
  const { published, times } = annotations
  const days = behind.test(text.slice(length.end, length.end + 20)) ? daysIn(length) : null
  const own = days !== null && days >= leastDays ? sentenceAt(annotations, length.start) : null
  if (!published || !own || days === null) return null
  const before = sentenceAt(annotations, Math.max(0, own.start - 2)) ?? own
  const years = Math.round(days / daysOfYear)
  const then = Number(published.day.slice(0, 4)) - years
  const due = times.find(
    ({ start, end, value }) => start >= before.start && end <= own.end && value.startsWith(String(then)),
  )
  if (!due) return null
  return {
    holds: true,
    stated: `“${length.text}${behind.exec(text.slice(length.end, length.end + 20))?.[0]}”`,
    computed: `${then} to ${published.day.slice(0, 4)} is ${figure(years)} years`,
    tolerance: 'none: whole years',
    spans: [length, due].map(({ start, end }) => ({ start, end })),
    because:
      'years that have passed since the year named just before; years that differ may be counted from another day',
  }
}

/** "It was to fly in 2013. Five years behind schedule, …". */
export const yearsLate: Recogniser = {
  name: 'years-late',
  kind: 'difference',
  find: (reading) => reading.annotations.times.flatMap((length) => verdict(reading, length) ?? []),
}
