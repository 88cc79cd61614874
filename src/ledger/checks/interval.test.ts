import { expect, test } from 'vitest'
import { bareQuantity } from '../../annotate/quantities/fixtures.ts'
import type { Quantity } from '../../annotate/quantities/quantity.ts'
import { allowed, meet, over, stepOf } from './interval.ts'

const quantity = (text: string, value: number, given: Partial<Quantity> = {}): Quantity =>
  bareQuantity(text, { value, ...given })

test.each([
  ['498', 498, 1],
  ['2,900', 2900, 100],
  ['2.34', 2.34, 0.01],
  ['$3.1bn', 3.1e9, 1e8],
  ['100', 100, 100],
  ['one', 1, 1],
  ['two hundred', 200, 100],
  ['0', 0, 1],
])('%s is given in steps of its last digit', (text, value, step) => {
  expect(stepOf(quantity(text, value))).toBeCloseTo(step, 6)
})

test('a modifier opens or widens what a figure may stand for', () => {
  expect(allowed(quantity('498', 498), 0.05)).toEqual({ low: 497.5, high: 498.5 })
  expect(allowed(quantity('498', 498, { modifier: 'more-than' }), 0.05)).toEqual({
    low: 497.5,
    high: Number.POSITIVE_INFINITY,
  })
  expect(allowed(quantity('50', 50, { modifier: 'about' }), 0.05)).toEqual({ low: 45, high: 55 })
})

test('quotients of intervals, and none by an interval that reaches nought', () => {
  expect(over({ low: 2, high: 4 }, { low: 1, high: 2 })).toEqual({ low: 1, high: 4 })
  expect(over({ low: 2, high: 4 }, { low: 0, high: 2 })).toBeNull()
  expect(meet({ low: 0, high: 1 }, { low: 1, high: 2 })).toBe(true)
  expect(meet({ low: 0, high: 1 }, { low: 1.1, high: 2 })).toBe(false)
})
