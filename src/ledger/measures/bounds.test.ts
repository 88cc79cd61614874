import { expect, test } from 'vitest'
import { isRounding } from './bounds.ts'

test.each([
  [48_000_000, 48_200_000, null, true],
  [54, 54.1, '%', true],
  [1_340_000_000, 1_300_000_000, 'USD', true],
  [41_208, 41_000, null, true],
  [41_208, 38_000, null, false],
  [143_000_000, 145_500_000, null, false],
  // people below a hundred are counted out
  [20, 23, null, false],
  [60, 58, null, false],
  [100, 117, null, false],
  [0, 0.1, '%', false],
  [1e300, 1.01e300, null, false],
  [500, 500, null, false],
])('%d and %d (%s) are one number rounded: %s', (a, b, unit, rounded) => {
  expect(isRounding(a, b, unit)).toBe(rounded)
})
