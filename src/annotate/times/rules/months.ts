import { isCapital } from '../grammar.ts'
import type { Rule } from '../reading.ts'
import { month } from './atoms.ts'
import { standsIn } from './context.ts'
import { monthAlone, monthOfYear } from './dates.ts'
import { partOf, shiftedMonth } from './periods.ts'

export const monthRules: readonly Rule[] = [
  { name: 'month-and-year', pattern: partOf(monthOfYear) },
  { name: 'shifted-month', pattern: partOf(shiftedMonth(month)) },
  {
    name: 'month',
    pattern: partOf(monthAlone),
    // Short forms and months that are words of another kind ("may", "march", "august") need a preposition or a full stop.
    holds: (lexemes, at, next) => {
      const name = lexemes[next - 1]
      if (next - at > 1 || !name) return true
      const clear = !('short' in name.roles || 'doubtful' in name.roles)
      return (
        (clear && isCapital(name)) ||
        standsIn('before-month', lexemes[at - 1]) ||
        ('short' in name.roles && isCapital(name) && lexemes[next]?.text === '.')
      )
    },
  },
]
