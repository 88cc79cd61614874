import type { Rule } from '../reading.ts'
import { clockRules } from './clock.ts'
import { dateRules } from './dates.ts'
import { deicticRules } from './deictic.ts'
import { durationRules } from './durations.ts'
import { holidayRules } from './holidays.ts'
import { monthRules } from './months.ts'
import { offsetRules } from './offsets.ts'
import { partRules } from './parts.ts'
import { periodRules } from './periods.ts'
import { rangeRules } from './ranges.ts'
import { relativeRules } from './relative.ts'
import { reportedRules } from './reported.ts'
import { setRules } from './sets.ts'
import { vagueRules } from './vague.ts'
import { weekdayRules } from './weekdays.ts'
import { yearRules } from './years.ts'

/**
 * All rules. The longest expression wins; of two equally long ones the first: a range before the day it starts with, a date before
 * a clock time, a day with a name ("9/11") before the same as a date, a dated expression before a duration ("the last two months of 2021" before "the last two months").
 */
export const rules: readonly Rule[] = [
  ...rangeRules,
  ...partRules,
  ...clockRules,
  ...holidayRules,
  ...dateRules,
  ...monthRules,
  ...weekdayRules,
  ...deicticRules,
  ...periodRules,
  ...yearRules,
  ...relativeRules,
  ...reportedRules,
  ...offsetRules,
  ...vagueRules,
  ...setRules,
  ...durationRules,
]
