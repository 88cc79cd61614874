import { either, map, maybe, named, type Pattern, seq, unlessNext, word } from '../grammar.ts'
import type { Meaning, Reading, Rule } from '../reading.ts'
import type { TimeModifier } from '../time.ts'
import { count, ordinalWord, unit } from './atoms.ts'

const symbols: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  fortnight: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

/** ISO 8601, with TIMEX3's additions: P3W, PT2H, P1DE (a decade), PXD (some days). */
function isoDuration(many: number | null, which: string): string {
  const symbol = symbols[which] ?? 'D'
  const amount = many === null || Number.isNaN(many) ? 'X' : String(which === 'fortnight' ? many * 2 : many)
  return symbol.startsWith('T') ? `PT${amount}${symbol.slice(1)}` : `P${amount}${symbol}`
}

const lasting =
  (many: number | null, which: string, mod: TimeModifier | null): Meaning =>
  (): Reading => ({
    type: 'duration',
    from: null,
    to: null,
    value: isoDuration(many, which),
    mod: mod ?? (many === null || Number.isNaN(many) ? 'vague' : null),
    basis: 'stated',
    grain: null,
  })

const modifier: Pattern<TimeModifier> = either(
  map(seq(word('more', 'longer'), word('than')), (): TimeModifier => 'more-than'),
  map(seq(word('less'), word('than')), (): TimeModifier => 'less-than'),
  map(seq(word('at'), word('least')), (): TimeModifier => 'more-than'),
  map(seq(word('up'), word('to')), (): TimeModifier => 'less-than'),
  map(named('approximate'), (mod) => mod as TimeModifier),
)

const additional = maybe(
  word('more', 'additional', 'full', 'whole', 'straight', 'consecutive', 'trading', 'working', 'long'),
)

const length = either(
  map(seq(word('half'), word('a', 'an'), unit), ([, , which]) => ({ many: 0.5, which })),
  map(seq(count, word('and'), word('a'), word('half'), unit), ([many, , , , which]) => ({
    many: (many ?? 0) + 0.5,
    which,
  })),
  map(seq(word('a', 'an'), unit, word('and'), word('a'), word('half')), ([, which]) => ({ many: 1.5, which })),
  map(seq(count, word('to', 'or', '-'), count, maybe(word('-')), additional, unit), ([, , many, , , which]) => ({
    many,
    which,
  })),
  map(seq(count, maybe(word('-')), additional, unit), ([many, , , which]) => ({ many, which })),
)

const during = either(
  seq(maybe(word('the')), word('next', 'last', 'past', 'coming', 'previous', 'first', 'final', 'latest', 'same')),
  seq(maybe(word('the')), ordinalWord),
  seq(word('these', 'those', 'the', 'another', 'an')),
)

/** "three weeks", "almost three-year", "the next several weeks", "the first two years", "half an hour", "decades". */
const duration: Pattern<Meaning> = either(
  map(seq(maybe(modifier), maybe(during), maybe(modifier), length), ([mod, , inner, { many, which }]) =>
    lasting(many, which, mod ?? inner),
  ),
  map(
    seq(word('the'), word('coming', 'past', 'next', 'last'), word('days', 'weeks', 'months', 'years', 'decades')),
    ([, , which]) => lasting(null, which.slice(0, -1), null),
  ),
  map(
    seq(
      maybe(word('recent', 'coming', 'past', 'several', 'future')),
      unlessNext(word('days', 'weeks', 'months', 'years', 'decades', 'centuries'), word('old')),
    ),
    ([, which]) => lasting(null, which === 'centuries' ? 'century' : which.slice(0, -1), null),
  ),
)

/** Ages, and lengths that are names of something else. */
const isAge = /^(?:old|olds)$/

const lengthBefore = new Set([
  'for',
  'in',
  'within',
  'about',
  'over',
  'after',
  'than',
  'half',
  'nearly',
  'almost',
  'last',
  'took',
  'take',
  'takes',
  'just',
  'only',
  'under',
  'quite',
  'such',
  'least',
  'to',
  'spent',
])

export const durationRules: readonly Rule[] = [
  {
    name: 'duration',
    pattern: duration,
    holds: (lexemes, at, next) => {
      const last = lexemes[next - 1]
      const after = lexemes[next]
      if (last?.lower === 'second' && next - at <= 2) return false
      // "a week" and "a year" are lengths after a preposition, and rates after a noun: "four flights a week".
      if (next - at === 2 && /^an?$/.test(lexemes[at]?.lower ?? '') && !lengthBefore.has(lexemes[at - 1]?.lower ?? ''))
        return false
      if (last?.lower === 'quarters' && lexemes[next - 2]?.text === '-') return false
      if (next - at === 1)
        return (
          /^(?:for|in|within|after|over|take|took|spent)$/.test(lexemes[at - 1]?.lower ?? '') &&
          !/^(?:of|later|ago|before)$/.test(after?.lower ?? '')
        )
      if (isAge.test(after?.lower ?? '') || (after?.text === '-' && isAge.test(lexemes[next + 1]?.lower ?? '')))
        return false
      return true
    },
  },
]
