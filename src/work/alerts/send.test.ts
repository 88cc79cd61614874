import { expect, test } from 'vitest'
import { nextTry } from './send.ts'
import { noon } from './testing/ringing.ts'

test('pauses grow to a day, and end', () => {
  const pauses = [1, 2, 3, 11].map((attempts) => Date.parse(nextTry({ attempts }, noon) ?? '') - noon.getTime())
  expect(pauses.map((pause) => pause / 1000)).toEqual([30, 60, 120, 30_720])
  expect(nextTry({ attempts: 12 }, noon)).toBeNull()
})
