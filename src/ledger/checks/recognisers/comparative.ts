import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { sameKind } from '../heads.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { figure, inWords, ofQuantity } from '../wording.ts'
import { quotients } from './multiple.ts'

/** How far before the comparison the smaller figure may stand. */
const reach = 350

/** Small counts stand in such quotients by chance. */
const smallest = 20

const asMany = /^ as many /

function verdict({ text, quantities }: Reading, multiple: Quantity): Verdict | null {
  const range =
    multiple.unit === 'x' && asMany.test(text.slice(multiple.end, multiple.end + 10))
      ? quotients(multiple, false)
      : null
  if (!range) return null
  const counts = quantities.filter(({ value, unit }) => value !== null && value >= smallest && unit === null)
  const compared = counts.filter((one) => one.end <= multiple.start && one.start >= multiple.start - reach)
  for (const smaller of compared.toReversed()) {
    const larger = counts.find((one) => {
      const quotient = (one.value as number) / (smaller.value as number)
      return one !== smaller && sameKind(one, smaller) && quotient >= range.low && quotient <= range.high
    })
    if (!larger) continue
    return {
      holds: true,
      stated: inWords(text, multiple),
      computed: `${ofQuantity(larger)} / ${ofQuantity(smaller)} = ${figure((larger.value as number) / (smaller.value as number))}`,
      tolerance: 'a tenth either way for the bare word; "nearly" down to 0.88 of it',
      spans: [multiple, smaller, larger].map(({ start, end }) => ({ start, end })),
      because:
        'a comparison with a figure right before it and one that the text gives of the same thing; comparisons that fit no two figures are left alone',
    }
  }
  return null
}

/** "almost twice as many victims as in the other case", where the text has both counts. */
export const comparative: Recogniser = {
  name: 'comparative',
  kind: 'ratio',
  find: (reading) => reading.quantities.flatMap((multiple) => verdict(reading, multiple) ?? []),
}
