import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { holds } from '../../../article/span.ts'
import type { Reading } from '../recogniser.ts'
import { isMultiple } from '../recognisers/multiple.ts'
import { multipliesPrevious, previousFigure } from '../recognisers/previous-figure.ts'
import { figure, inWords, ofQuantity } from '../wording.ts'
import { type Elsewhere, isOfSameGiver, type StoryRecogniser, type StoryVerdict } from './across.ts'

function verdict(
  { text }: Reading,
  elsewhere: Elsewhere,
  sentence: readonly Quantity[],
  multiple: Quantity,
): StoryVerdict | null {
  const now = multipliesPrevious(text, sentence, multiple)
  const point = now && elsewhere.pointOf(now)
  if (!point || !now.value) return null
  const value = now.value
  const before = elsewhere.earlier(now).filter(({ quantity }) => quantity.value && quantity.value !== value)
  const judge = (then: Quantity): boolean | null => isMultiple(multiple, value / (then.value as number))
  const fitting = before.find(({ quantity }) => judge(quantity))
  const own = before.filter((one) => isOfSameGiver(one.point, point) && one.quantity.modifier === null)
  const isWrong = own.length > 0 && before.every(({ quantity }) => judge(quantity) === false)
  const then = fitting ?? (isWrong ? own[0] : undefined)
  if (!then?.quantity.value) return null
  return {
    holds: fitting !== undefined,
    stated: `${inWords(text, multiple)} the previous figure`,
    computed: `${ofQuantity(now)} / ${ofQuantity(then.quantity)} = ${figure(value / then.quantity.value)}`,
    tolerance: 'a tenth either way for the bare word; "more than" only upwards',
    spans: [{ start: now.start, end: multiple.end }],
    elsewhere: [then.point.evidence],
    because: 'a multiple of a previous figure, which another report gives of the same measure',
  }
}

/** "10,000, more than tripling the previous estimate", where another report gives the estimate. */
export const multipleOfEarlier: StoryRecogniser = {
  name: 'multiple-of-earlier',
  kind: 'ratio',
  find: (reading, elsewhere) => {
    const own = previousFigure.find(reading).flatMap(({ spans }) => spans)
    return reading.sentences.flatMap((sentence) =>
      sentence
        // Where the report itself gives the previous figure, that one is meant.
        .filter((multiple) => !own.some((span) => holds(span, multiple)))
        .flatMap((multiple) => verdict(reading, elsewhere, sentence, multiple) ?? []),
    )
  },
}
