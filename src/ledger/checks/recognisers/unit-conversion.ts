import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { convert, unitOf } from '../../../annotate/quantities/units.ts'
import { lexicon } from '../../../lexicon.ts'
import { stepOf } from '../interval.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { dimensionOf, withUnit } from '../wording.ts'

/** How far a conversion may be off, as a share: freely, and where rounding at the digits given explains it. */
const free = 0.05
const explained = 0.2

/** What may stand between the two measures of one conversion: "(about", ", or roughly", " / ", "-long (", " a second (". */
const between = new RegExp(
  `^(?: ${anyOf('each')} \\p{L}{1,9})?-?(?:[ -]\\p{L}{1,9})?,? ?(?:\\((?:${anyOf('converts', 'approximates')} )*|or (?:${anyOf('approximates')} )?|/ ?)$`,
  'u',
)

/** Units of one name and several sizes: gallons and pints of Britain, ounces of gold. */
const otherSizes = lexicon<{ readonly unit: string; readonly times: number }>('checks-unit-sizes')

/** Temperatures are compared by degrees, not by shares. */
const degrees = 1

/** The values to convert: one, or the two ends of a range. */
const ends = ({ value, low, high }: Quantity): readonly number[] =>
  value !== null ? [value] : low !== null && high !== null ? [low, high] : []

/** "83ft (25m)" is read as 25 million, "3.5 m (12 ft)" as a bare number: beside a length, "m" is metres. */
function asLength(text: string, quantity: Quantity, other: Quantity): Quantity {
  if (dimensionOf(other) !== 'length' || quantity.unit !== null || quantity.value === null) return quantity
  if (/^ ?m\b/.test(text.slice(quantity.end, quantity.end + 3))) return { ...quantity, unit: 'm' }
  const metres = /^(\d[\d.,]*) ?m$/.exec(quantity.text)?.[1]
  return metres === undefined ? quantity : { ...quantity, value: Number(metres.replaceAll(',', '')), unit: 'm' }
}

/** Newtons in the weight of a kilogram. */
const gravity = 9.80665

/** Thrust is given in newtons and in what it lifts: beside a mass, a force is the mass that it holds up. */
function asLifted(quantity: Quantity, other: Quantity): Quantity {
  if (dimensionOf(quantity) !== 'force' || dimensionOf(other) !== 'mass' || quantity.value === null) return quantity
  const newtons = convert(quantity.value, quantity.unit as string, 'N') ?? 0
  return { ...quantity, value: newtons / gravity, unit: 'kg' }
}

/** Whether a stated value is the converted one: within 5%, or within 20% and rounded, in the one direction or in the other. */
function agrees(value: number, from: Quantity, stated: number, to: Quantity): boolean {
  if (from.unit === null || to.unit === null) return false
  const there = convert(value, from.unit, to.unit)
  const back = convert(stated, to.unit, from.unit)
  if (there === null || back === null) return false
  const isRounded = Math.abs(there - stated) <= stepOf(to) / 2 || Math.abs(back - value) <= stepOf(from) / 2
  if (unitOf(from.unit)?.dimension === 'temperature') {
    const difference = there - (convert(0, from.unit, to.unit) ?? 0)
    return Math.abs(there - stated) <= degrees || isRounded || Math.abs(difference - stated) <= degrees
  }
  const off = Math.abs(there - stated) / Math.abs(there)
  return off <= free || (off <= explained && isRounded)
}

/** The sizes that a unit's name may have, as factors of the first. */
const sizesOf = (unit: string | null): readonly number[] => [
  1,
  ...otherSizes.filter((size) => size.unit === unit).map(({ times }) => times),
]

/** Two measures side by side, as one and what it is in another unit. */
function conversion({ text }: Reading, first: Quantity, second: Quantity): Verdict | null {
  if (!between.test(text.slice(first.end, second.start))) return null
  const a = asLifted(asLength(text, first, second), second)
  const b = asLifted(asLength(text, second, first), first)
  if (a.unit === null || b.unit === null || a.unit === b.unit || a.per !== b.per || dimensionOf(a) !== dimensionOf(b))
    return null
  // "a month or six weeks" is a guess, no conversion.
  if (dimensionOf(a) === 'time' && !text.slice(first.end, second.start).includes('(')) return null
  if (/nautical/i.test(text.slice(first.start, second.end + 12))) return null
  const from = ends(a)
  const to = ends(b)
  if (from.length === 0 || from.length !== to.length || [...from, ...to].some((value) => value === 0)) return null
  const holds = sizesOf(a.unit).some((size) =>
    sizesOf(b.unit).some((other) =>
      from.every((value, index) => agrees(value * size, a, (to[index] as number) * other, b)),
    ),
  )
  const computed = from.map((value) => convert(value, a.unit as string, b.unit as string) ?? 0)
  if (computed.some((value) => value === 0)) return null
  return {
    holds,
    stated: to.map((value) => withUnit(value, b.unit)).join(' to '),
    computed: `${from.map((value) => withUnit(value, a.unit)).join(' to ')} = ${computed.map((value) => withUnit(value, b.unit)).join(' to ')}`,
    tolerance: `5%, or 20% where rounding to the digits given explains it (steps of ${withUnit(stepOf(a), a.unit)} and ${withUnit(stepOf(b), b.unit)})`,
    spans: [{ start: first.start, end: second.end }],
    because: 'one measure in two units, the second in brackets or after "or"',
  }
}

/** "498sq km (192 square miles)", "20-30km (12-19 miles)", "30 miles, or 48 kilometres". */
export const unitConversion: Recogniser = {
  name: 'unit-conversion',
  kind: 'unit-conversion',
  find: (reading) =>
    reading.quantities.flatMap((quantity, place) => {
      const next = reading.quantities[place + 1]
      return (next && conversion(reading, quantity, next)) ?? []
    }),
}
