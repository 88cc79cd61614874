import type { Stance } from '../../annotate/attributions/attribution.ts'
import { quoted, shortened } from '../claims/wording.ts'
import type { Claim } from '../ledger.ts'
import { listed } from '../listed.ts'
import type { Cast } from '../parties/cast.ts'
import { namesBody } from '../parties/unnamed.ts'
import type { Lines, Unnumbered } from './lines.ts'

const LONGEST = 160
/** Who "declined to comment" or asks says nothing that somebody would have to stand for. */
const SAYS_NOTHING: ReadonlySet<Stance> = new Set(['decline', 'question'])

/** Claims of several reports for which nobody stands with a name, nor any body. */
export const unnamedOnly = ({ claims }: Lines, cast: Cast): readonly Unnumbered[] =>
  claims.flatMap(({ id, text, stance, appearances, evidence }: Claim): readonly Unnumbered[] => {
    const attributed = appearances.flatMap(({ giver }) => (giver.standing === 'own-voice' ? [] : [giver]))
    const reports = new Set(appearances.map(({ article }) => cast.report(article))).size
    // An unnamed spokesman's origin is the body that he speaks for.
    const nameless = attributed.every(
      ({ standing, name, origin }) =>
        standing === 'anonymous' && name === origin && !(name !== null && namesBody(name)),
    )
    if (SAYS_NOTHING.has(stance) || reports < 2 || attributed.length === 0 || !nameless) return []
    const who = listed([...new Set(attributed.flatMap(({ name }) => name ?? []))])
    return [
      {
        kind: 'unnamed-only',
        text: `Only unnamed sources (${who}) stand for ${quoted(shortened(text, LONGEST))}`,
        because: `${reports} reports carry it and none names who says so`,
        about: id,
        evidence,
      },
    ]
  })
