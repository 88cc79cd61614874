import { lexicon } from '../../../lexicon.ts'
import { either, map, maybe, named, one, type Pattern, seq, word } from '../grammar.ts'
import type { Meaning, Rule } from '../reading.ts'
import { count, month, unit, weekday } from './atoms.ts'

const often = new Map(lexicon<{ form: string; value: string }>('times-sets').map(({ form, value }) => [form, value]))

const recurrence =
  (value: string): Meaning =>
  () => ({ type: 'set', from: null, to: null, value, mod: null, basis: 'stated', grain: null })

const every = word('every', 'each')
const plural = one((lexeme) => {
  const value = lexeme.lower.endsWith('days') ? lexeme.lower.slice(0, -1) : ''
  return ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].includes(value) ? value : null
})

/** "daily", "every two years", "each Thursday", "Sundays". */
const set: Pattern<Meaning> = either(
  map(
    one((lexeme) => often.get(lexeme.lower) ?? null),
    recurrence,
  ),
  map(seq(every, maybe(word('single', 'other')), maybe(count), either(unit, named('daypart'))), ([, , many, which]) =>
    recurrence(`P${many ?? 1}${which.charAt(0).toUpperCase()}`),
  ),
  map(seq(every, maybe(word('single', 'other')), weekday), ([, , day]) => recurrence(`XXXX-WXX-${day}`)),
  map(seq(every, maybe(word('single', 'other')), month), ([, , monthOf]) =>
    recurrence(`XXXX-${String(monthOf).padStart(2, '0')}`),
  ),
  map(plural, () => recurrence('P1W')),
)

export const setRules: readonly Rule[] = [{ name: 'set', pattern: set }]
