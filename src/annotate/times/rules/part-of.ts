import { either, map, maybe, named, type Pattern, seq, word } from '../grammar.ts'
import { changed, type Meaning } from '../reading.ts'
import type { TimeModifier } from '../time.ts'

const modifiers: Readonly<Record<string, TimeModifier>> = { start: 'start', mid: 'mid', end: 'end' }

/** The modifier of a word that says which part of a period is meant, by its value in the lexicon. */
export const modifierOf = (part: string): TimeModifier | null => modifiers[part] ?? null

const partBefore = either(
  map(
    seq(maybe(word('the')), maybe(word('very')), named('edge'), word('of'), maybe(word('the'))),
    ([, , which]) => which,
  ),
  map(
    seq(
      maybe(word('the')),
      either(named('sooner'), word('mid')),
      maybe(word('-')),
      maybe(word('in')),
      maybe(word('the')),
    ),
    ([, which]) => which,
  ),
)

/** "early", "mid-", "the end of" before a period: kept as the modifier, since the words name the whole period. */
export const partOf = (period: Pattern<Meaning>): Pattern<Meaning> =>
  either(
    map(seq(partBefore, period), ([which, meaning]) => changed(meaning, { mod: modifierOf(which) })),
    period,
  )
