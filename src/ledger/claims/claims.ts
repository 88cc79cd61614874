import type { Step } from '../../trail.ts'
import type { Appearance, Claim, Giver } from '../ledger.ts'
import type { Cast } from '../parties/cast.ts'
import { rootOf } from '../sentence/root.ts'
import { confirmedParty } from './confirmed.ts'
import { distancedIn } from './distanced.ts'
import { hedgesOf } from './hedges.ts'
import type { Same } from './join.ts'
import { contentTokens } from './predicate.ts'
import type { Statement } from './statement.ts'
import { giversOf } from './voices.ts'
import { sayable } from './wording.ts'

/** What stands first: a name before a group, a group before nobody. */
const STANDINGS = ['named', 'group', 'anonymous', 'own-voice'] as const

/** Every statement that is attributed, once, with all the places that carry it; the most carried first. */
export function claimsOf(same: readonly Same[], cast: Cast): readonly Claim[] {
  const joined = same.filter((one) => worthALine(one, cast))
  const articles = (one: Same): number => new Set(one.statements.map(({ evidence }) => evidence.article)).size
  const first = (one: Same): string => {
    const { article, start } = one.statements[0].evidence
    return `${article} ${String(start).padStart(9, '0')}`
  }
  joined.sort(
    (a, b) => articles(b) - articles(a) || b.statements.length - a.statements.length || (first(a) < first(b) ? -1 : 1),
  )
  return joined.map((one, i) => claim(one, i, cast))
}

/** A statement of fewer terms says too little to stand alone; carried by several, it says that they agree. */
const FEWEST_TERMS = 4

/** What is attributed, or what several reports say in their own voice. What somebody does about something is no statement of it. */
function worthALine({ statements }: Same, cast: Cast): boolean {
  const carried = new Set(statements.map(({ evidence }) => cast.report(evidence.article))).size > 1
  if (carried) return true
  return statements.some(
    (one) =>
      one.attribution !== null &&
      one.terms.length >= FEWEST_TERMS &&
      (one.attribution.stance !== 'other' || isClause(one)),
  )
}

/** A statement with whoever stands behind it, as all reports of its claim tell. */
interface Voiced {
  readonly statement: Statement
  readonly giver: Giver
}

/** A statement by which a party confirms what another, named for it, reported. */
interface Confirming extends Voiced {
  readonly party: string
}

function claim(same: Same, index: number, cast: Cast): Claim {
  const { statements } = same
  const givers = giversOf(same, cast)
  const voiced = statements.map((statement): Voiced => ({ statement, giver: givers.get(statement) ?? statement.giver }))
  const confirming = voiced.flatMap((one): readonly Confirming[] => {
    const party = confirmedParty(one.statement, cast)
    return party === null ? [] : [{ ...one, party }]
  })
  const origins = voiced.flatMap(({ giver }) => (giver.standing === 'own-voice' ? [] : (giver.origin ?? [])))
  const telling = tellingOf(voiced)
  const { statement, giver } = telling
  return {
    id: `c${index + 1}`,
    text: sayable(wordedBy(voiced).statement.text),
    speaker: giver.standing === 'named' ? giver.name : null,
    stance: statement.attribution?.stance ?? 'assert',
    origins: [...new Set([...origins, ...confirming.map(({ party }) => party)])].sort(),
    appearances: voiced.map(appearance),
    evidence: statements.map(({ evidence }) => evidence),
    trail: [...trailOf(telling, voiced, confirming), ...same.trail],
  }
}

/** Who a claim is said by, whom other reports name for its words, and whose reports it confirms. */
const trailOf = (
  { statement: said, giver }: Voiced,
  voiced: readonly Voiced[],
  confirming: readonly Confirming[],
): readonly Step[] => [
  {
    rule: said.attribution?.rule ?? 'own-voice',
    because: `said by ${giver.name ?? 'nobody named'}`,
    evidence: [said.evidence],
  },
  ...voiced
    .filter((one) => one.giver !== one.statement.giver)
    .map((one) => ({
      rule: 'giver.by-quotation',
      because: `other reports of the same words name ${one.giver.name}`,
      evidence: [one.statement.evidence],
    })),
  ...confirming.map((one) => ({
    rule: 'origin.confirmed',
    because: `${one.giver.name ?? 'a report'} confirms what ${one.party} reported: both are origins`,
    evidence: [one.statement.evidence],
  })),
]

/** Whoever stands for it most plainly, in the shortest words that say enough. */
const tellingOf = (voiced: readonly Voiced[]): Voiced => firstBy(voiced, [isThin, rankOf, lengthOf])

/** The shortest wording that says enough and is a sentence by itself, by those who stand for it most plainly. */
const wordedBy = (voiced: readonly Voiced[]): Voiced =>
  firstBy(voiced, [isThin, ({ statement }) => Number(!isClause(statement)), rankOf, lengthOf])

const isThin = ({ statement }: Voiced): number => Number(statement.terms.length < FEWEST_TERMS)
const rankOf = ({ giver }: Voiced): number => STANDINGS.indexOf(giver.standing)
const lengthOf = ({ statement }: Voiced): number => statement.text.length

/** What comes first by some ranks, the foremost rank first. */
function firstBy(voiced: readonly Voiced[], ranks: readonly ((one: Voiced) => number)[]): Voiced {
  const order = (a: Voiced, b: Voiced): number =>
    ranks.map((rank) => rank(a) - rank(b)).find((difference) => difference !== 0) ?? 0
  return voiced.toSorted(order)[0]
}

/** Whether a content says something of something: "the crew was questioned", not "its crew when it returned". */
function isClause(statement: Statement): boolean {
  const tokens = contentTokens(statement)
  const root = rootOf(tokens)
  return tokens.some(({ head, deprel }) => head === root?.index && deprel.startsWith('nsubj'))
}

function appearance({ statement, giver }: Voiced): Appearance {
  const { report, attribution, evidence } = statement
  const { text } = report.article
  const verb = attribution?.cue.map(({ start, end }) => text.slice(start, end)).join(' … ') ?? null
  return {
    article: report.article.id,
    outlet: report.article.outlet,
    giver,
    stance: attribution?.stance ?? 'assert',
    verb,
    hedges: hedgesOf(statement),
    distanced: distancedIn(statement),
    quoted: attribution !== null && attribution.quotation !== 'indirect',
    evidence,
  }
}
