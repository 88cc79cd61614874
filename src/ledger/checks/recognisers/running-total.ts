import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { changeWordNear } from '../direction.ts'
import { allowed } from '../interval.ts'
import { anyOf, tells } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { inWords, ofQuantity, sameUnit } from '../wording.ts'

/** "bringing its total contributions to" before a figure. */
const bringing = new RegExp(
  `\\b${anyOf('brings-up')} ([^.;:()]{3,70}?) to (?:${anyOf('approximates', 'leads-figure')} )*$`,
)

/** What was added before a running total: the last figure in the same unit before the words that bring it up. */
function increment(sentence: readonly Quantity[], total: Quantity, before: number): Quantity | null {
  return (
    sentence.findLast((one) => one.end <= before && sameUnit(one, total) && one.value !== null && !one.vague) ?? null
  )
}

/** The words that bring a total up to a figure, and what was added before them; null where there are none, or where something was taken away. */
export function broughtTo(
  { text, annotations }: Reading,
  sentence: readonly Quantity[],
  total: Quantity,
): { readonly added: Quantity; readonly lead: string } | null {
  if (total.value === null || total.unit === '%' || total.unit === 'x') return null
  const lead = bringing.exec(text.slice(Math.max(0, total.start - 140), total.start))
  if (!lead || !tells('totalled', lead[1] ?? '')) return null
  const added = increment(sentence, total, total.start - lead[0].length + 1)
  return added && changeWordNear(annotations.document, added)?.direction !== 'down' ? { added, lead: lead[0] } : null
}

function verdict(reading: Reading, sentence: readonly Quantity[], total: Quantity): Verdict | null {
  const brought = broughtTo(reading, sentence, total)
  if (!brought || total.value === null) return null
  const { added, lead } = brought
  const { text } = reading
  const whole = allowed(total, 0.05)
  const part = allowed({ ...added, modifier: null }, 0.05)
  if (!whole || !part) return null
  return {
    holds: part.low <= whole.high,
    stated: `${inWords(text, added)} brings the total to ${inWords(text, total)}`,
    computed: `${ofQuantity(added)} is ${(added.value as number) <= total.value ? 'no more' : 'more'} than ${ofQuantity(total)}`,
    tolerance: 'none but rounding: what is added can not exceed the sum',
    spans: [{ start: added.start, end: total.end }],
    because: `"${lead.trim()}" makes the figure before it a part of the one after`,
  }
}

/** "new aid of $1bn, bringing its contributions to $2.5bn": the part and the whole. */
export const runningTotal: Recogniser = {
  name: 'running-total',
  kind: 'part-whole',
  find: (reading) =>
    reading.sentences.flatMap((sentence) => sentence.flatMap((total) => verdict(reading, sentence, total) ?? [])),
}
