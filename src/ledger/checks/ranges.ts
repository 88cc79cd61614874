import type { Quantity } from '../../annotate/quantities/quantity.ts'
import { wordBefore } from './change.ts'

const digits = /\d[\d,]*(?:\.\d+)?/

/** The ends of a range in the order of the text. */
function ends(range: Quantity, first: string, last: string): readonly [number, number] | null {
  if (range.low === null || range.high === null) return null
  const leading = (part: string): number => Number(digits.exec(part)?.[0].replaceAll(',', '') ?? Number.NaN)
  return leading(first) > leading(last) ? [range.high, range.low] : [range.low, range.high]
}

/**
 * Figures with what looks like a range but is none taken apart: "from $885 to $19,783" is a change, "rose by $3 to $15" an amount and where the
 * change ends.
 */
export function withoutChanges(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.flatMap((range) => {
    const cut = /^(.+?) to (.+)$/.exec(range.text)
    const values = cut && ends(range, cut[1] as string, cut[2] as string)
    if (!cut || !values || !['from', 'by'].includes(wordBefore(text, range))) return [range]
    const middle = range.start + (cut[1] as string).length
    const end = { ...range, low: null, high: null }
    return [
      { ...end, end: middle, text: cut[1] as string, value: values[0] },
      { ...end, start: middle + ' to '.length, text: cut[2] as string, value: values[1], modifierSpan: null },
    ]
  })
}
