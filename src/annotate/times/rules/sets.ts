import { either, map, maybe, named, numeric, type Pattern, seq, word } from '../grammar.ts'
import { phrase } from '../phrases.ts'
import type { Meaning, Rule } from '../reading.ts'
import { count, month, unit, weekday } from './atoms.ts'
import { opensName } from './context.ts'

const recurrence =
  (value: string): Meaning =>
  () => ({ type: 'set', from: null, to: null, value, mod: null, basis: 'stated', grain: null })

const every = word('every', 'each')
/** "daily", "every two years", "each Thursday", "Sundays". */
const set: Pattern<Meaning> = either(
  map(phrase<{ readonly form: string; readonly value: string }>('times-sets'), ({ value }) => recurrence(value)),
  map(seq(every, maybe(word('single', 'other')), maybe(count), either(unit, named('daypart'))), ([, , many, which]) =>
    recurrence(`P${many ?? 1}${which.charAt(0).toUpperCase()}`),
  ),
  map(seq(every, maybe(word('single', 'other')), weekday), ([, , day]) => recurrence(`XXXX-WXX-${day}`)),
  map(seq(every, maybe(word('single', 'other')), month), ([, , monthOf]) =>
    recurrence(`XXXX-${String(monthOf).padStart(2, '0')}`),
  ),
  map(numeric('weekdays'), (day) => recurrence(`XXXX-WXX-${day}`)),
)

export const setRules: readonly Rule[] = [
  { name: 'set', pattern: set, holds: (lexemes, _, next) => !opensName(lexemes[next - 1], lexemes[next]) },
]
