import { isCapital } from '../grammar.ts'
import type { Rule } from '../reading.ts'
import { month } from './atoms.ts'
import { standsIn } from './context.ts'
import { monthAlone, monthOfYear } from './month-of-year.ts'
import { partOf } from './part-of.ts'
import { shiftedMonth } from './seasons.ts'

export const monthRules: readonly Rule[] = [
  { name: 'month-and-year', pattern: partOf(monthOfYear) },
  { name: 'shifted-month', pattern: partOf(shiftedMonth(month)) },
  {
    name: 'month',
    pattern: partOf(monthAlone),
    holds: (lexemes, at, next) => {
      const name = lexemes[next - 1]
      const before = lexemes[at - 1]
      if (next - at > 1 || !name) return true
      // "may" is a modal, "March" a demonstration; short forms are short for names too.
      if ('doubtful' in name.roles)
        return standsIn(isCapital(name) ? 'before-doubtful-month' : 'before-small-doubtful-month', before)
      if ('short' in name.roles)
        return isCapital(name) && (standsIn('before-month', before) || lexemes[next]?.text === '.')
      return isCapital(name) || standsIn('before-month', before)
    },
  },
]
