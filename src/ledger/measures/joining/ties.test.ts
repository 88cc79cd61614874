import { expect, test } from 'vitest'
import type { Thing } from './thing.ts'
import { tiesBetween } from './ties.ts'

const PEOPLE: Thing = {
  dimension: 'count',
  per: null,
  head: 'people',
  kind: 'person',
  some: null,
  moving: false,
  ofWhole: false,
  states: ['dead'],
  whom: [],
  where: [],
  forecast: false,
  additional: false,
  extent: null,
  unit: null,
  stated: null,
  value: null,
  low: null,
  high: null,
  asOf: '2026-03-05',
  dated: false,
}

const rules = (a: Partial<Thing>, b: Partial<Thing>): readonly string[] =>
  tiesBetween({ a: { ...PEOPLE, ...a }, b: { ...PEOPLE, ...b }, context: 0, sameSentence: false }).map(
    ({ rule }) => rule,
  )

test('a bound that a value satisfies ties the two', () => {
  expect(rules({ value: 30, low: 30 }, { value: 32 })).toContain('tie.bounds')
  expect(rules({ value: 100, high: 100 }, { value: 8 })).toContain('tie.bounds')
})

test('a bound that is open above tells nothing of what is many times greater', () => {
  expect(rules({ value: 2, low: 2 }, { value: 32 })).not.toContain('tie.bounds')
})
