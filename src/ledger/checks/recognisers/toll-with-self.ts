import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { countsPeople } from '../heads.ts'
import { tells } from '../phrases.ts'
import { type Reading, type Recogniser, sentenceAt, type Verdict } from '../recogniser.ts'
import { figure } from '../wording.ts'

/** How far around the toll the one more, who killed the others, may be named. */
const around = 220

const isToll = (one: Quantity): boolean =>
  one.value !== null &&
  one.modifier === null &&
  one.unit === null &&
  (one.frame.event === 'kill' ||
    one.frame.event === 'die' ||
    one.frame.head === 'toll' ||
    one.frame.head === 'victim') &&
  one.value >= 3

function verdict({ text, annotations, quantities }: Reading, toll: Quantity): Verdict | null {
  if (!isToll(toll)) return null
  const sentence = sentenceAt(annotations, toll.start)
  if (!sentence || !tells('total-in-sentence', text.slice(sentence.start, sentence.end))) return null
  if (!tells('one-more', text.slice(Math.max(0, toll.start - around), toll.end + around))) return null
  const others = quantities.filter(
    (one) =>
      one !== toll &&
      isToll(one) &&
      (countsPeople(one) || one.frame.head === 'victim') &&
      one.value === (toll.value as number) - 1,
  )
  const other = others.find((one) => one.start >= sentence.start && one.end <= sentence.end) ?? others[0]
  if (!other) return null
  return {
    holds: true,
    stated: `${figure(toll.value as number)} in all`,
    computed: `${figure(other.value as number)} + 1 = ${figure(toll.value as number)}`,
    tolerance: 'none: whole figures',
    spans: [toll, other].map(({ start, end }) => ({ start, end })),
    because: 'a total of the dead, one more than the victims, beside words for the one who killed them',
  }
}

/** "killed 58 people … He took his own life, bringing the total death toll to 59". */
export const tollWithSelf: Recogniser = {
  name: 'toll-with-self',
  kind: 'sum',
  find: (reading) => reading.quantities.flatMap((toll) => verdict(reading, toll) ?? []),
}
