import type { Rule } from '../reading.ts'
import { month } from './atoms.ts'
import { clockRules } from './clock.ts'
import { dateRules, monthAlone } from './dates.ts'
import { deicticRules } from './deictic.ts'
import { durationRules } from './durations.ts'
import { holidayRules } from './holidays.ts'
import { partOf, periodRules, shiftedMonth } from './periods.ts'
import { rangeRules } from './ranges.ts'
import { relativeRules } from './relative.ts'
import { setRules } from './sets.ts'
import { vagueRules } from './vague.ts'
import { weekdayRules } from './weekdays.ts'

const monthRules: readonly Rule[] = [
  { name: 'shifted-month', pattern: partOf(shiftedMonth(month)) },
  {
    name: 'month',
    pattern: partOf(monthAlone),
    holds: (lexemes, at, next) => {
      const name = lexemes[next - 1]
      if (next - at > 1 || !name) return true
      const before = lexemes[at - 1]?.lower ?? ''
      const after = lexemes[next]
      if (name.lower === 'may' || name.lower === 'march' || name.lower === 'august') return monthBefore.has(before)
      if (name.lower.length <= 4 && name.lower !== 'june' && name.lower !== 'july')
        return monthBefore.has(before) || after?.text === '.'
      return true
    },
  },
]

const monthBefore = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'during',
  'before',
  'after',
  'through',
  'early',
  'late',
  'mid',
  'to',
  'of',
  'last',
  'next',
  'this',
  '-',
  'between',
  'for',
  'on',
  'and',
  'the',
])

/**
 * All rules. The longest expression wins; of two equally long ones the first: a range before the day it starts with, a date before
 * a clock time, a dated expression before a duration ("the last two months of 2021" before "the last two months").
 */
export const rules: readonly Rule[] = [
  ...rangeRules,
  ...clockRules,
  ...dateRules,
  ...monthRules,
  ...weekdayRules,
  ...deicticRules,
  ...holidayRules,
  ...periodRules,
  ...relativeRules,
  ...vagueRules,
  ...setRules,
  ...durationRules,
]
