import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysOf, easter, type Grain, isDay, periodAt, weekdayOf } from './calendar.ts'

const day = fc.integer({ min: -700_000, max: 2_900_000 }).map((days) => addDays('1970-01-01', days))
const grains: readonly Grain[] = [
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
]

describe('periods', () => {
  test.each<[Grain, string, number, string, string, string]>([
    ['week', '2025-01-05', 0, '2024-12-30', '2025-01-05', '2025-W01'],
    ['weekend', '2024-10-28', -1, '2024-10-26', '2024-10-27', '2024-W43-WE'],
    ['month', '2024-03-31', -1, '2024-02-01', '2024-02-29', '2024-02'],
    ['quarter', '2024-11-15', -1, '2024-07-01', '2024-09-30', '2024-Q3'],
    ['season', '2025-01-15', 0, '2024-12-01', '2025-02-28', '2025-WI'],
    ['half', '2024-07-01', 0, '2024-07-01', '2024-12-31', '2024-H2'],
    ['decade', '2024-07-01', -1, '2010-01-01', '2019-12-31', '201'],
    ['century', '2024-07-01', 0, '2000-01-01', '2099-12-31', '20'],
  ])('the %s around %s shifted by %i', (grain, from, shift, first, last, value) => {
    expect(periodAt(grain, from, shift)).toEqual({ grain, from: first, to: last, value })
  })

  test('a period holds its day, and the next one starts where it ends', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...grains.filter((grain) => grain !== 'weekend')), (from, grain) => {
        const period = periodAt(grain, from)
        if (!period) return
        expect(period.from <= from && from <= period.to).toBe(true)
        const next = periodAt(grain, from, 1)
        if (next) expect(daysOf(next.from)).toBe(daysOf(period.to) + 1)
      }),
    )
  })

  test('there is none outside the years 1 to 9999', () => {
    expect(periodAt('year', '9999-06-01', 1)).toBeNull()
    expect(periodAt('century', '0001-06-01', -1)).toBeNull()
    expect(periodAt('month', '2024-01-01', Number.NaN)).toBeNull()
  })
})

test('weekdays run from Monday, 1', () => {
  expect(weekdayOf('2024-10-28')).toBe(1)
  expect(weekdayOf('2024-11-03')).toBe(7)
  expect(weekdayOf('1969-12-31')).toBe(3)
})

test('Easter', () => {
  expect([2000, 2016, 2024, 2025].map(easter)).toEqual(['2000-04-23', '2016-03-27', '2024-03-31', '2025-04-20'])
})

test('29 February only in leap years', () => {
  expect(isDay(2024, 2, 29)).toBe(true)
  expect(isDay(2023, 2, 29)).toBe(false)
  expect(isDay(1900, 2, 29)).toBe(false)
})
