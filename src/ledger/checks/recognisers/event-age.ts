import { daysOf } from '../../../annotate/times/calendar.ts'
import type { Time } from '../../../annotate/times/time.ts'
import { lexicon } from '../../../lexicon.ts'
import { daysIn } from '../lengths.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { dayInWords, lengthInWords } from '../wording.ts'

const events = new Set(lexicon<{ readonly lemma: string }>('checks-events').map(({ lemma }) => lemma))

/** How far an age may be off, as a share: strictly, and before it is called wrong. */
const strict = 0.12
const lenient = 0.3

/** A report names few starts; no more than these are compared with each age. */
const mostStarts = 50

/** "war", "conflict": the event right after a hyphenated age. */
function eventAfter({ text }: Reading, age: Time): { readonly lemma: string; readonly end: number } | null {
  const match = /^(?:-old)? (\p{L}+)/u.exec(text.slice(age.end, age.end + 30))
  const lemma = match?.[1]?.toLowerCase().replace(/s$/, '') ?? ''
  return match && /-/.test(age.text) && events.has(lemma) ? { lemma, end: age.end + match[0].length } : null
}

/** "… war began in", with the words before it. */
const beginning = new RegExp(`([^.;]{0,60})\\b${anyOf('begins')}\\b[^.;]{0,12}$`, 'i')

/** A day that the text gives, with its year, for the start of something. */
interface Start {
  readonly time: Time
  readonly words: string
}

const startsOf = ({ text, annotations }: Reading): readonly Start[] =>
  annotations.times.flatMap((time) => {
    const words =
      time.from !== null && time.basis === 'stated'
        ? beginning.exec(text.slice(Math.max(0, time.start - 90), time.start))?.[1]
        : undefined
    return words === undefined ? [] : [{ time, words: words.toLowerCase() }]
  })

function verdict(reading: Reading, starts: readonly Start[], age: Time): Verdict | null {
  const event = eventAfter(reading, age)
  const length = daysIn(age)
  if (!event || !length) return null
  const { published } = reading.annotations
  const start = starts.find(({ words }) => words.includes(event.lemma))?.time
  const spans = [{ start: age.start, end: event.end }, ...(start ? [{ start: start.start, end: start.end }] : [])]
  const stated = `“${reading.text.slice(age.start, event.end)}”`
  const because = 'a length before the name of an event that is still going on'
  if (!start?.from || !published) {
    return {
      holds: null,
      stated,
      computed: 'the text gives no start date',
      tolerance: 'none can be given',
      spans,
      because,
    }
  }
  const passed = daysOf(published.day) - daysOf(start.from)
  const off = Math.abs(passed - length) / length
  if (off > strict && off <= lenient) return null
  return {
    holds: off <= strict,
    stated,
    computed: `${dayInWords(start.from)} to ${dayInWords(published.day)} is ${lengthInWords(passed)}`,
    tolerance: 'an eighth of the length',
    spans,
    because,
  }
}

/** "the almost three-year war": its age, from the start that the text gives; undecided where it gives none. */
export const eventAge: Recogniser = {
  name: 'event-age',
  kind: 'difference',
  find: (reading) => {
    const starts = startsOf(reading).slice(0, mostStarts)
    return reading.annotations.times.flatMap((age) => verdict(reading, starts, age) ?? [])
  },
}
