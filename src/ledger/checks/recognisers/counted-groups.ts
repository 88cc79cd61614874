import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { countsPeople, tollOf } from '../heads.ts'
import { anyOf } from '../phrases.ts'
import type { Reading, Recogniser, Verdict } from '../recogniser.ts'
import { ofQuantity, withUnit } from '../wording.ts'

/** How far before its groups the total may stand. */
const reach = 320

/** Between the counts of two groups that are added: "students and", "children ages 6 and 7, plus". */
const joint = new RegExp(`^[^.;:()]{0,40}?,? ${anyOf('adds')} $`)

const plain = (one: Quantity): boolean =>
  one.value !== null && one.modifier === null && (countsPeople(one) || tollOf(one) !== null)

/** A total of people hurt or killed before the two groups, equal to their sum. */
const totalBefore = ({ quantities }: Reading, first: Quantity, sum: number): Quantity | null =>
  quantities.findLast(
    (one) =>
      one.end <= first.start &&
      one.start >= first.start - reach &&
      plain(one) &&
      one.value === sum &&
      one.frame.event !== null,
  ) ?? null

function verdict(reading: Reading, first: Quantity, second: Quantity): Verdict | null {
  if (!plain(first) || !plain(second) || first.frame.event === null || first.frame.event !== second.frame.event)
    return null
  if (!joint.test(reading.text.slice(first.end, second.start))) return null
  const sum = (first.value as number) + (second.value as number)
  const total = totalBefore(reading, first, sum)
  if (!total) return null
  return {
    holds: true,
    stated: `${withUnit(total.value as number, null)} in all`,
    computed: `${ofQuantity(first)} + ${ofQuantity(second)} = ${withUnit(sum, null)}`,
    tolerance: 'none: whole figures without a modifier',
    spans: [
      { start: first.start, end: second.end },
      { start: total.start, end: total.end },
    ],
    because:
      'two groups that met one fate come to a total given before; totals that differ are left alone, since they may count others',
  }
}

/** "32 killed … He kills 27 students and five teachers". */
export const countedGroups: Recogniser = {
  name: 'counted-groups',
  kind: 'sum',
  find: (reading) =>
    reading.quantities.flatMap((first, place) => {
      const later = reading.quantities.slice(place + 1, place + 4)
      // "children ages 6 and 7": the second age may be read as a count.
      const counts = later.filter((one, at) => {
        const before = later[at - 1]
        return before?.unit !== 'yr' || reading.text.slice(before.end, one.start) !== ' and '
      })
      return counts.flatMap((second) => verdict(reading, first, second) ?? []).slice(0, 1)
    }),
}
