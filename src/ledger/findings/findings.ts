import type { Finding } from '../ledger.ts'
import type { Cast } from '../parties/cast.ts'
import { altered } from './altered.ts'
import { disputedFigures, disputedStances, factOrProspect, notDenied, toldOtherwise } from './disputes.ts'
import { failing } from './failing.ts'
import type { Lines, Unnumbered } from './lines.ts'
import { claimsOfOne, figuresOfOne } from './one-origin.ts'
import { unnamedOnly } from './unnamed.ts'

/**
 * The kinds of finding, the most telling first, with how many of each an editor is shown: what is wrong comes before
 * what is disputed, and that before what is merely thin.
 */
const KINDS: readonly { readonly find: (lines: Lines, cast: Cast) => readonly Unnumbered[]; readonly most: number }[] =
  [
    { find: failing, most: 4 },
    { find: disputedFigures, most: 3 },
    { find: disputedStances, most: 3 },
    { find: toldOtherwise, most: 2 },
    { find: altered, most: 2 },
    { find: notDenied, most: 2 },
    { find: factOrProspect, most: 1 },
    { find: figuresOfOne, most: 2 },
    { find: claimsOfOne, most: 2 },
    { find: unnamedOnly, most: 2 },
  ]

/** More than these are no longer read first. */
const MOST = 12

/** What an editor must know first: what doesn't add up, what is disputed, what rests on one origin or on no name. */
export function findingsOf(lines: Lines, cast: Cast): readonly Finding[] {
  const found = KINDS.flatMap(({ find, most }) => find(lines, cast).slice(0, most))
  return found.slice(0, MOST).map((finding, i) => ({
    id: `f${i + 1}`,
    ...finding,
  }))
}
