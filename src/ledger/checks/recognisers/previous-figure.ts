import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { anyOf, tells } from '../phrases.ts'
import { type Reading, type Recogniser, sentenceAt, type Verdict } from '../recogniser.ts'
import { figure, inWords, ofQuantity, sameUnit } from '../wording.ts'
import { isMultiple } from './multiple.ts'

/** "the previous estimate" after a multiple. */
const previous = new RegExp(
  `^ (?:${anyOf('determines')}|an?) ${anyOf('before')}(?: [\\p{L}-]+){0,2} ${anyOf('counts')}`,
  'u',
)

/** Whether two figures count the same: one noun, or one whose noun is only "number" or "figure". */
const alike = (a: Quantity, b: Quantity): boolean => a.frame.head !== null && a.frame.head === b.frame.head

/** The figure that a multiple of "the previous estimate" is about: the one before it in its sentence. */
export const multipliesPrevious = (text: string, sentence: readonly Quantity[], multiple: Quantity): Quantity | null =>
  multiple.unit === 'x' && previous.test(text.slice(multiple.end, multiple.end + 60))
    ? (sentence.findLast((one) => one.end <= multiple.start && one.unit !== 'x' && one.value !== null) ?? null)
    : null

function verdict(
  { text }: Reading,
  sentence: readonly Quantity[],
  earlier: readonly Quantity[],
  multiple: Quantity,
): Verdict | null {
  const now = multipliesPrevious(text, sentence, multiple)
  if (!now?.value) return null
  const then = earlier.find((one) => one !== now && sameUnit(one, now) && alike(one, now))
  if (!then?.value) return null
  const quotient = now.value / then.value
  const holds = isMultiple(multiple, quotient)
  if (holds === null) return null
  return {
    holds,
    stated: `${inWords(text, multiple)} the previous figure`,
    computed: `${ofQuantity(now)} / ${ofQuantity(then)} = ${figure(quotient)}`,
    tolerance: `a tenth either way for the bare word; "more than" only upwards${then.modifier ? `; the earlier figure is itself "${inWords(text, then)}"` : ''}`,
    spans: [
      { start: now.start, end: multiple.end },
      { start: then.start, end: then.end },
    ],
    because: 'a multiple of a previous figure, which the text gives elsewhere as one given before',
  }
}

/** "10,000 …, more than tripling the previous estimate", where the text has the estimate too. */
export const previousFigure: Recogniser = {
  name: 'previous-figure',
  kind: 'ratio',
  find: (reading) => {
    const earlier = reading.quantities.filter(({ start, value }) => {
      const sentence = sentenceAt(reading.annotations, start)
      return (
        value !== null &&
        value > 0 &&
        sentence !== null &&
        tells('given-before', reading.text.slice(sentence.start, sentence.end))
      )
    })
    return reading.sentences.flatMap((sentence) =>
      sentence.flatMap((quantity) => verdict(reading, sentence, earlier, quantity) ?? []),
    )
  },
}
