import type { Day } from '../../../article/article.ts'
import { addDays, partsOf, periodAt } from '../calendar.ts'
import { either, map, maybe, named, type Pattern, seq, unlessNext, word } from '../grammar.ts'
import type { Lexeme } from '../lexemes.ts'
import type { Meaning, Rule } from '../reading.ts'
import type { TimeModifier } from '../time.ts'
import { count, ordinalWord, unit } from './atoms.ts'
import { standsIn } from './context.ts'

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

/** A length, and where it lies where the words say so. */
export const lasting =
  (many: number | null, which: string, mod: TimeModifier | null, side: Side = null): Meaning =>
  (setting) => ({
    type: 'duration',
    ...around(side, many, which, setting.reference),
    value: isoDuration(many, which),
    mod: mod ?? (many === null || Number.isNaN(many) ? 'vague' : null),
    basis: side === null ? 'stated' : 'inferred',
    grain: null,
  })

/** Where a length lies: it ends before the reference day, starts after it, or starts with it ("within nine months"). */
type Side = 'before' | 'after' | 'within' | null

function around(
  side: Side,
  many: number | null,
  which: string,
  reference: Day | null,
): { readonly from: Day | null; readonly to: Day | null } {
  // "the last 0 weeks" hold no day.
  if (side === null || reference === null || many === 0) return { from: null, to: null }
  const far = many === null ? null : moved(reference, which, side === 'before' ? -many : many)
  if (side === 'before') return { from: far, to: far === null ? reference : addDays(reference, -1) }
  if (side === 'within') return { from: reference, to: far && addDays(far, -1) }
  return { from: far === null ? reference : addDays(reference, 1), to: far }
}

/** The day so many units away, on the same day of the month where units are months or years; null where that can't be said. */
function moved(day: Day, which: string, many: number): Day | null {
  if (!Number.isInteger(many) || Math.abs(many) > 3000) return null
  if (which === 'day' || which === 'week') return addDays(day, which === 'week' ? many * 7 : many)
  const months = which === 'month' ? many : which === 'year' ? many * 12 : which === 'decade' ? many * 120 : null
  const target = months === null ? null : periodAt('month', day, months)
  return target && addDays(target.from, Math.min(partsOf(day).day, partsOf(target.to).day) - 1)
}

const modifier: Pattern<TimeModifier> = either(
  map(seq(word('more', 'longer'), word('than')), (): TimeModifier => 'more-than'),
  map(seq(word('less'), word('than')), (): TimeModifier => 'less-than'),
  map(seq(word('at'), word('least')), (): TimeModifier => 'more-than'),
  map(seq(word('up'), word('to')), (): TimeModifier => 'less-than'),
  map(named('approximate'), (mod) => mod as TimeModifier),
)

const additional = maybe(named('lengthening'))

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
  map(seq(count, maybe(word('-')), additional, unit), ([many, , , which]) => ({
    many: Number.isNaN(many) ? null : many,
    which,
  })),
)

/** "the next", "the past", "within": on which side of the reference day. */
const sideWord: Pattern<Side> = either(
  map(seq(word('within'), maybe(word('the')), maybe(word('next', 'coming'))), (): Side => 'within'),
  map(seq(maybe(word('the')), word('next', 'coming')), (): Side => 'after'),
  map(seq(maybe(word('the')), word('last', 'past', 'previous')), (): Side => 'before'),
)

const during = either(
  seq(maybe(word('the')), word('first', 'final', 'latest', 'same')),
  seq(maybe(word('the')), ordinalWord),
  seq(word('these', 'those', 'another', 'an')),
)

const plural = map(word('days', 'weeks', 'months', 'years', 'decades', 'centuries'), (name) =>
  name === 'centuries' ? 'century' : name.slice(0, -1),
)
const hyphenated = seq(count, word('-'), unit)

/** "three weeks", "almost three-year", "the next several weeks", "the first two years", "half an hour", "decades". */
const duration: Pattern<Meaning> = either(
  map(seq(sideWord, maybe(modifier), length), ([side, mod, { many, which }]) => lasting(many, which, mod, side)),
  map(seq(sideWord, plural), ([side, which]) => lasting(null, which, null, side)),
  map(seq(during, maybe(modifier), length), ([, mod, { many, which }]) => lasting(many, which, mod)),
  map(seq(maybe(modifier), length), ([mod, { many, which }]) => lasting(many, which, mod)),
  map(seq(unlessNext(word('the'), hyphenated), length), ([, { many, which }]) => lasting(many, which, null)),
  map(seq(word('recent', 'several', 'future'), plural), ([, which]) => lasting(null, which, null)),
  map(unlessNext(plural, word('old')), (which) => lasting(null, which, null)),
)

/** "20-year-old", "six months old": an age. */
const isAge = (after: Lexeme | undefined, next: Lexeme | undefined): boolean =>
  /^olds?$/.test((after?.text === '-' ? next : after)?.lower ?? '')

export const durationRules: readonly Rule[] = [
  {
    name: 'duration',
    pattern: duration,
    holds: (lexemes, at, next) => {
      const before = lexemes[at - 1]
      const last = lexemes[next - 1]
      const after = lexemes[next]
      if (isAge(after, lexemes[next + 1])) return false
      if (next - at === 1) return standsIn('before-bare-length', before) && !standsIn('after-no-length', after)
      // "a week" and "a year" are lengths after a preposition, and rates after a noun: "four flights a week".
      if (next - at === 2 && /^an?$/.test(lexemes[at]?.lower ?? '')) return standsIn('before-length', before)
      if (next - at === 2 && last?.lower === 'second') return false
      return !(last?.lower === 'quarters' && lexemes[next - 2]?.text === '-')
    },
  },
]
