import { expect, test } from 'vitest'
import type { Check } from '../../ledger/ledger.ts'
import { ashmere } from '../testing/ashmere/ashmere.ts'
import { checksByTelling, eachSumOnce } from './checks.ts'

const [check] = ashmere.stories[0].checks
const sum = (id: string, more: Partial<Check>): Check => ({ ...check, id, ...more })
const ids = (checks: readonly Check[]): string => checks.map(({ id }) => id).join(' ')

test('what fails comes first, and days of the week that are right last', () => {
  const checks = [
    sum('day', { kind: 'weekday', holds: true }),
    sum('holds', { holds: true }),
    sum('open', { holds: null }),
    sum('wrong-day', { kind: 'weekday', holds: false }),
  ]
  expect(ids(checksByTelling(checks))).toBe('wrong-day open holds day')
})

test('a sum that copies print alike stands once, where it first stood', () => {
  const checks = [
    sum('a', { computation: '1 + 1 = 2' }),
    sum('b', { computation: '2 + 2 = 4' }),
    sum('c', { computation: '1 + 1 = 2' }),
  ]
  expect(ids(eachSumOnce(checks))).toBe('a b')
})
