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

const rules = (a: Partial<Thing>, b: Partial<Thing>, sameVoice = false): readonly string[] =>
  tiesBetween({ a: { ...PEOPLE, ...a }, b: { ...PEOPLE, ...b }, context: 0, sameSentence: false, sameVoice }).map(
    ({ rule }) => rule,
  )

test('a bound that a value satisfies ties the two', () => {
  expect(rules({ value: 30, low: 30 }, { value: 32 })).toContain('tie.bounds')
  expect(rules({ value: 100, high: 100 }, { value: 8 })).toContain('tie.bounds')
})

test('a bound that is open above tells nothing of what is many times greater', () => {
  expect(rules({ value: 2, low: 2 }, { value: 32 })).not.toContain('tie.bounds')
})

test('two numbers that one voice gives speak against one thing, unless they are tolls', () => {
  const [one, other] = [
    { states: [], value: 30 },
    { states: [], value: 32 },
  ]
  expect(rules(one, other, true)).toContain('tie.voice')
  expect(rules(one, one, true)).not.toContain('tie.voice')
  expect(rules({ value: 30 }, { value: 32 }, true)).not.toContain('tie.voice')
})

test('two scores of one contest that differ speak against one thing', () => {
  const points: Partial<Thing> = { states: [], head: 'point', kind: null, moving: true }
  expect(rules({ ...points, value: 19 }, { ...points, value: 7 })).toContain('tie.score')
  expect(rules({ ...points, value: 19 }, { ...points, value: 19 })).not.toContain('tie.score')
})
