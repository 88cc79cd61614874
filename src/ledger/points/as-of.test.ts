import { describe, expect, test } from 'vitest'
import { dayOf } from '../../annotate/times/calendar.ts'
import { report } from '../testing/example.ts'
import { asOf, dayAsOf, isOtherPeriod } from './as-of.ts'

/** As of when the first figure of a text holds. */
const dayIn = (text: string): string | null | undefined => {
  const one = report('a', text)
  const [first] = one.quantities
  return first && asOf(first, one).day
}

describe('a figure is as of', () => {
  test.each([
    ['The harbour counted 4,200 boats in 2019.', '2019'],
    ['The harbour counted 4,200 boats in March 2019.', '2019-03'],
    ['The harbour counted 4,200 boats on 3 March 2019.', '2019-03-03'],
    ['The harbour counted 4,200 boats.', '2026-03-05'],
    ['The harbour has lost 4,200 boats since 2019.', '2026-03-05'],
    ['The harbour will scrap 4,200 boats by 2031.', '2026-03-05'],
    ['The harbour burned in 2019. Some 4,200 boats were lost.', '2019'],
    ['The great fire of 2019: 4,200 boats lost', '2019'],
    // what is, and what stands before the day that is recalled
    ['The harbour burned in 2019. Some 4,200 boats lie there now.', '2026-03-05'],
    ['Some 4,200 boats lay in the harbour. It burned in 2019.', '2026-03-05'],
    ['The harbour, in need of a wall since 2019, was closed. Some 4,200 boats were lost.', '2026-03-05'],
  ])('%j', (text, day) => {
    expect(dayIn(text)).toBe(day)
  })
})

test('a month or year lies in its middle', () => {
  expect(['2019', '2019-03', '2019-03-03'].map((day) => dayOf(dayAsOf(day)))).toEqual([
    '2019-07-01',
    '2019-03-15',
    '2019-03-03',
  ])
})

test.each([
  ['2019', '2020', true],
  ['2019-03', '2019-04', true],
  ['2019', '2019-03', false],
  ['2019', '2019', false],
  ['2019-03', '2019-04-02', false],
])('%s and %s exclude each other: %s', (a, b, other) => {
  expect(isOtherPeriod(a, b)).toBe(other)
})
