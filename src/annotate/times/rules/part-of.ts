import { either, map, maybe, type Pattern, seq, word } from '../grammar.ts'
import { changed, type Meaning } from '../reading.ts'
import type { TimeModifier } from '../time.ts'

const mods: Readonly<Record<string, TimeModifier>> = { start: 'start', mid: 'mid', end: 'end' }

const partBefore = either(
  map(
    seq(
      maybe(word('the')),
      maybe(word('very')),
      word('beginning', 'start', 'end', 'middle', 'close', 'outset'),
      word('of'),
      maybe(word('the')),
    ),
    ([, , which]) => which,
  ),
  map(
    seq(
      maybe(word('the')),
      word('early', 'late', 'mid', 'earlier', 'later'),
      maybe(word('-')),
      maybe(word('in')),
      maybe(word('the')),
    ),
    ([, which]) => which,
  ),
)

const parts: Readonly<Record<string, string>> = {
  beginning: 'start',
  start: 'start',
  outset: 'start',
  early: 'start',
  earlier: 'start',
  middle: 'mid',
  mid: 'mid',
  end: 'end',
  close: 'end',
  late: 'end',
  later: 'end',
}

/** "early", "mid-", "the end of" before a period: kept as the modifier, since the words name the whole period. */
export const partOf = (period: Pattern<Meaning>): Pattern<Meaning> =>
  either(
    map(seq(partBefore, period), ([which, meaning]) => changed(meaning, { mod: mods[parts[which] ?? ''] ?? null })),
    period,
  )
