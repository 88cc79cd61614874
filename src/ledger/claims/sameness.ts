import { holds } from '../../article/span.ts'
import { type Likeness, likeness, type Scale, sharedTerms, type Weighed } from './likeness.ts'
import { isNegated } from './negation.ts'
import { shareRun } from './runs.ts'
import type { Statement } from './statement.ts'
import { FIGURE } from './terms.ts'

/** A statement with all that is asked of it in each pair that it is one of. */
export interface Comparable extends Weighed {
  readonly statement: Statement
  /** Its figures, among its terms. */
  readonly figures: readonly string[]
  readonly hold: Hold
  /** The shared quotations that it carries, by their places in the story's. */
  readonly quotations: ReadonlySet<number>
}

/** Whether a statement holds its content, says no to it, or leaves it open: "denied that it leaked" is no claim that it leaked. */
type Hold = 'yes' | 'no' | 'open'

/** Reads a statement for comparison. */
export const comparable = (statement: Statement, weighed: Weighed, quotations: ReadonlySet<number>): Comparable => ({
  ...weighed,
  statement,
  quotations,
  figures: statement.terms.filter((term) => term.startsWith(FIGURE)),
  hold: holdOf(statement),
})

/** How a statement stands to its content: a denial of what is said not to be so holds it. */
function holdOf(statement: Statement): Hold {
  const stance = statement.attribution?.stance
  if (stance === 'decline') return 'open'
  return isNegated(statement) === (stance === 'deny') ? 'yes' : 'no'
}

/** How much two statements must have in common to be one claim: `Likeness`. */
interface Least {
  readonly common: number
  readonly containment: number
  readonly jaccard: number
}

/** Nobody says two nearly equal things in one story; where neither says who it was, more must agree; two who are named, most. */
const LEAST: Readonly<Record<'same' | 'open' | 'other', readonly Least[]>> = {
  same: [{ common: 4.5, containment: 0.42, jaccard: 0.15 }],
  open: [
    { common: 5.5, containment: 0.58, jaccard: 0.27 },
    { common: 12, containment: 0.5, jaccard: 0.25 },
  ],
  other: [{ common: 7, containment: 0.7, jaccard: 0.45 }],
}
/** A telling figure in common stands for much of what else would have to agree; a toll that every report states, for less. */
const WITH_FIGURE: Least = { common: 6.5, containment: 0.4, jaccard: 0.2 }
const WITH_FIGURE_STATED: Least = { common: 6.5, containment: 0.5, jaccard: 0.2 }
const TELLING_FIGURE = 12
/** So do six words in a row, unless two who are named say them. */
const WITH_RUN: Least = { common: 6.5, containment: 0.33, jaccard: 0.16 }

/** One report says a thing twice in nearly the same words, or it says two things of one matter. */
const WITHIN_REPORT: Least = { common: 4.5, containment: 0.5, jaccard: 0.2 }

type Parties = keyof typeof LEAST

/** Whether two statements are of one party, of two that are named, or of parties of which one isn't. */
function howRelated({ giver: a }: Statement, { giver: b }: Statement): Parties {
  if (a.origin !== null && a.standing !== 'own-voice' && a.origin === b.origin) return 'same'
  return a.standing === 'named' && b.standing === 'named' ? 'other' : 'open'
}

const reaches = (found: Likeness, least: Least): boolean =>
  found.common >= least.common && found.containment >= least.containment && found.jaccard >= least.jaccard

/** Whether one statement stands inside the other, as what somebody says that another says. */
const isInside = ({ evidence: a }: Statement, { evidence: b }: Statement): boolean => holds(a, b) || holds(b, a)

/** Whether two statements of one report can be one claim; those of different reports always can. */
export const mayBeOne = (a: Comparable, b: Comparable, scale: Scale): boolean =>
  a.statement.evidence.article !== b.statement.evidence.article ||
  carryOne(a, b) ||
  isInside(a.statement, b.statement) ||
  reaches(likeness(a, b, scale), WITHIN_REPORT)

/** Why two statements are one claim, and how strongly. */
export interface Sameness {
  readonly strength: number
  readonly quoted: boolean
  readonly because: string
}

/** Less in common than this, and only a quotation makes one claim of two statements: most pairs end here. */
const LEAST_COMMON = Math.min(
  ...[...Object.values(LEAST).flat(), WITH_FIGURE, WITH_FIGURE_STATED, WITH_RUN].map(({ common }) => common),
)

/** Why two statements that have so much in common are one claim; null where they aren't. */
export function sameClaim(a: Comparable, b: Comparable, found: Likeness, scale: Scale): Sameness | null {
  const quoted = carryOne(a, b)
  if (!quoted && found.common < LEAST_COMMON) return null
  // Two sentences of one report in its own voice are two sentences of it, and in its copies they are what makes them copies.
  if (inOwnVoice(a, b) && a.statement.evidence.article === b.statement.evidence.article) return null
  const strength = found.containment + found.jaccard
  if (quoted && sharedTerms(a, b, scale).length > 0)
    return { strength: strength + 1, quoted: true, because: 'both carry the same quotation' }
  const ground = groundOf(a, b, found)
  if (ground === null) return null
  const shared = `share ${shown(sharedTerms(a, b, scale))}`
  const because = ground === 'party' ? `both are ${a.statement.giver.origin}’s, and ${shared}` : `they ${shared}`
  return { strength, quoted: false, because }
}

/** Whether both carry one quotation. */
const carryOne = ({ quotations: a }: Comparable, { quotations: b }: Comparable): boolean =>
  a.size > 0 && b.size > 0 && [...a].some((one) => b.has(one))

/** Whether nobody is named for either. */
const inOwnVoice = ({ statement: a }: Comparable, { statement: b }: Comparable): boolean =>
  a.attribution === null && b.attribution === null

/** Whether what two statements have in common is enough: for statements of one party, or for any two. */
function groundOf(a: Comparable, b: Comparable, found: Likeness): 'party' | 'words' | null {
  if (a.hold !== b.hold) return null
  const common = a.figures.filter((figure) => b.figures.includes(figure))
  if (a.figures.length > 0 && b.figures.length > 0 && common.length === 0) return null
  if (inOwnVoice(a, b)) return LEAST.other.some((least) => reaches(found, least)) ? 'words' : null
  const parties = howRelated(a.statement, b.statement)
  if (common.some((figure) => Number.parseFloat(figure.slice(1)) >= TELLING_FIGURE) && parties !== 'other') {
    const stated = a.statement.attribution === null || b.statement.attribution === null
    if (reaches(found, stated ? WITH_FIGURE_STATED : WITH_FIGURE)) return 'words'
  }
  if (parties !== 'other' && reaches(found, WITH_RUN) && shareRun(a.statement, b.statement)) return 'words'
  if (!LEAST[parties].some((least) => reaches(found, least))) return null
  return parties === 'same' ? 'party' : 'words'
}

const SHOWN = 6
/** The first of some terms, without their marks. */
const shown = (terms: readonly string[]): string =>
  terms
    .slice(0, SHOWN)
    .map((term) => term.replace(/^[@#]/u, ''))
    .join(', ')
