import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { type Firm, isFirm, sameKind } from '../heads.ts'
import { anyOf } from '../phrases.ts'
import type { Reading } from '../recogniser.ts'
import { figure, inWords, ofQuantity } from '../wording.ts'
import type { Elsewhere, Given, StoryRecogniser, StoryVerdict } from './across.ts'

/** Smaller sums come out by chance. */
const least = 10

/** Between two counts that are added: "men and", "leaders, as well as". */
const joint = new RegExp(`^[^.;:()]{1,60}?,? ${anyOf('adds')} $`)

const counts = (one: Quantity): one is Firm =>
  isFirm(one) && one.unit === null && !one.frame.forecast && one.frame.partOf === null

/** Whether one thing befell or was done to both; who is named second may share the first’s verb. */
const sameFate = (a: Quantity, b: Quantity): boolean => b.frame.event === null || a.frame.event === b.frame.event

/** Whether a figure of another report may count both groups: under the noun of one, or in a sentence about what befell them. */
function countsBoth({ quantity, sentence }: Given, first: Quantity, second: Quantity): boolean {
  if (!counts(quantity) || !sameKind(quantity, first)) return false
  const { head } = quantity.frame
  const noun = head !== null && (head === first.frame.head || head === second.frame.head)
  return noun || (first.frame.event !== null && tellsOf(first.frame.event, sentence))
}

/** "arrest" in "led to the arrest of 18 people", "release" in "18 were being released". */
const tellsOf = (verb: string, sentence: string): boolean => sentence.includes(` ${verb.replace(/e$/, '')}`)

function verdict(reading: Reading, elsewhere: Elsewhere, first: Quantity, second: Quantity): StoryVerdict | null {
  if (!counts(first) || !counts(second) || !sameKind(first, second) || !sameFate(first, second)) return null
  if (!joint.test(reading.text.slice(first.end, second.start))) return null
  const sum = first.value + second.value
  const total = sum < least ? undefined : elsewhere.worth(sum).find((given) => countsBoth(given, first, second))
  if (!total) return null
  return {
    holds: true,
    stated: `${inWords(reading.text, first)} and ${inWords(reading.text, second)}, and ${ofQuantity(total.quantity)} in another report`,
    computed: `${ofQuantity(first)} + ${ofQuantity(second)} = ${figure(sum)}`,
    tolerance: 'none: whole figures without a modifier',
    spans: [{ start: first.start, end: second.end }],
    elsewhere: [total.point.evidence],
    because: 'two groups side by side come to what another report counts in all; sums that nobody gives are left alone',
  }
}

/** "17 men and one woman were arrested", where another report has 18 people arrested. */
export const summed: StoryRecogniser = {
  name: 'summed',
  kind: 'sum',
  find: (reading, elsewhere) =>
    reading.sentences.flatMap((sentence) =>
      sentence.slice(1).flatMap((second, i) => verdict(reading, elsewhere, sentence[i], second) ?? []),
    ),
}
