import { isRounding } from '../bounds.ts'
import { canMeet, inOtherUnits } from './pair.ts'
import type { Question } from './question.ts'

/** What the two numbers as worded say by themselves, whoever gives them and whenever: from the same one to what leaves room for both. */
export const BY_NUMBERS: readonly Question[] = [
  {
    relation: 'same',
    answer: (a, b) =>
      a.point.value !== null &&
      a.point.value === b.point.value &&
      a.point.modifier === b.point.modifier &&
      !inOtherUnits(a, b)
        ? 'the same figure'
        : null,
  },
  {
    // "51" retold as "more than 51", "10,000" as "some 10,000".
    relation: 'restated',
    answer: (a, b) =>
      a.point.value !== null && a.point.value === b.point.value && !inOtherUnits(a, b) && canMeet(a, b)
        ? 'the same number, worded otherwise'
        : null,
  },
  {
    relation: 'restated',
    answer: (a, b) => {
      const stated = a.point.value !== null && b.point.value !== null
      return stated && inOtherUnits(a, b) && canMeet(a, b) ? 'the same amount in another unit' : null
    },
  },
  {
    relation: 'restated',
    answer: ({ point: a }, { point: b }) =>
      a.value !== null && b.value !== null && a.unit === b.unit && isRounding(a.value, b.value, a.unit)
        ? 'the one is the other rounded'
        : null,
  },
  {
    relation: 'compatible',
    answer: (a, b) => (canMeet(a, b) ? 'the wordings allow a value that satisfies both' : null),
  },
  {
    relation: 'compatible',
    answer: (a, b) => (a.point.vague || b.point.vague ? 'one is too vague to be set against the other' : null),
  },
]
