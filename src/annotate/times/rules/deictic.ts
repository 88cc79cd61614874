import { either, map, maybe, named, numeric, type Pattern, seq, unlessNext, word } from '../grammar.ts'
import { fromReference, type Meaning, type Rule, timeOf } from '../reading.ts'

/** "early today", "later tonight". */
const sooner = maybe(named('sooner'))

/** "today", "yesterday morning", "the day before yesterday", "last night", "this evening", "tonight". */
export const deicticDay: Pattern<Meaning> = either(
  map(seq(maybe(word('the')), word('day'), word('before'), word('yesterday')), () => fromReference('day', -2)),
  map(seq(maybe(word('the')), word('day'), word('after'), word('tomorrow')), () => fromReference('day', 2)),
  map(seq(sooner, numeric('deictic'), sooner, named('daypart')), ([, shift, , part]) =>
    timeOf(fromReference('day', shift), part),
  ),
  map(seq(sooner, word('tonight')), () => timeOf(fromReference('day', 0), 'NI')),
  map(seq(sooner, numeric('deictic')), ([, shift]) => fromReference('day', shift)),
  map(seq(sooner, word('this'), sooner, named('daypart')), ([, , , part]) => timeOf(fromReference('day', 0), part)),
  map(seq(sooner, word('last'), unlessNext(word('night', 'evening'), word('of'))), ([, , part]) =>
    timeOf(fromReference('day', -1), part === 'night' ? 'NI' : 'EV'),
  ),
  map(word('overnight'), () => timeOf(fromReference('day', 0), 'NI')),
)

export const deicticRules: readonly Rule[] = [
  {
    name: 'deictic-day',
    pattern: deicticDay,
    holds: (lexemes, at, next) => !(lexemes[at - 1]?.lower === 'usa' && next - at === 1),
  },
]
