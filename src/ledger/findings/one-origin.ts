import { quoted, shortened } from '../claims/wording.ts'
import type { Appearance, Claim } from '../ledger.ts'
import { numberOf } from '../measures/bounds.ts'
import type { Cast } from '../parties/cast.ts'
import type { Lines, Unnumbered } from './lines.ts'

/** A thing in fewer reports than this doesn't look well supported; copies of one report count once. */
const MANY = 3
/** A count below this is a detail: "two gates". */
const TELLING_VALUE = 10
const LONGEST_NAME = 40
/** Shorter words, in characters, seldom say anything by themselves. */
const SHORTEST = 50
const LONGEST = 160

const independent = (articles: readonly string[], cast: Cast): number =>
  new Set(articles.map((article) => cast.report(article))).size

/** A name that a sentence can end on: somebody whom the story names. */
const isName = (origin: string, cast: Cast): boolean => cast.entity(origin) !== null && origin.length <= LONGEST_NAME

/** Figures that many reports print and one party gave. */
export const figuresOfOne = ({ measures }: Lines, cast: Cast): readonly Unnumbered[] =>
  measures.flatMap(({ id, label, points, retellings }) =>
    retellings
      .filter(({ articles, origin }) => independent(articles, cast) >= MANY && isName(origin, cast))
      .flatMap((retelling): readonly Unnumbered[] => {
        const own = new Set(retelling.points)
        const told = points.filter((point) => own.has(point.id))
        const [first] = told
        if (!first || Math.abs(numberOf(first)) < TELLING_VALUE) return []
        return [
          {
            kind: 'one-origin',
            text: `${label}: ${first.wording}, in ${retelling.articles.length} reports, rests on ${retelling.origin} alone`,
            because: 'every report that names a source for the number names this one',
            about: id,
            evidence: told.map(({ evidence }) => evidence),
          },
        ]
      }),
  )

const inOwnVoice = ({ giver }: Appearance): boolean => giver.standing === 'own-voice'

/** Facts that some reports state as such and others trace to one party; a quotation is its speaker's without saying so. */
function restsOnOne({ text, appearances, origins }: Claim, cast: Cast): boolean {
  if (text.length < SHORTEST) return false
  const own = appearances.filter(inOwnVoice)
  const reports = independent(
    appearances.map(({ article }) => article),
    cast,
  )
  const quoted = appearances.filter((one) => one.quoted).length
  return (
    reports >= MANY &&
    own.length > 0 &&
    quoted * 2 < appearances.length &&
    origins.length === 1 &&
    isName(origins[0] as string, cast)
  )
}

/** Claims that many reports carry and one party made. */
export const claimsOfOne = ({ claims }: Lines, cast: Cast): readonly Unnumbered[] =>
  claims
    .filter((claim) => restsOnOne(claim, cast))
    .map(({ id, text, appearances, origins, evidence }) => ({
      kind: 'one-origin',
      text: `${new Set(appearances.map(({ article }) => article)).size} reports carry it and ${origins[0]} alone is named for it: ${quoted(shortened(text, LONGEST))}`,
      because: `${appearances.filter(inOwnVoice).length} of the places that carry it state it in the report’s own voice`,
      about: id,
      evidence,
    }))
