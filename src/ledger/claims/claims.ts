import type { Cast } from '../cast.ts'
import type { Appearance, Claim, Giver } from '../ledger.ts'
import { confirmedParty } from './confirmed.ts'
import { distancedIn } from './distanced.ts'
import { hedgesOf } from './hedges.ts'
import type { Same } from './join.ts'
import { contentTokens, rootOf } from './predicate.ts'
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

function claim(same: Same, index: number, cast: Cast): Claim {
  const { statements, trail } = same
  const givers = giversOf(same, cast)
  const giverOf = (statement: Statement): Giver => givers.get(statement) ?? statement.giver
  const said = tellingOf(statements, giverOf)
  const giver = giverOf(said)
  const origins = statements
    .map(giverOf)
    .flatMap(({ standing, origin }) => (standing === 'own-voice' ? [] : (origin ?? [])))
  const confirmed = statements.flatMap((statement) => {
    const party = confirmedParty(statement, cast)
    return party === null ? [] : [{ statement, party }]
  })
  return {
    id: `c${index + 1}`,
    text: sayable(worded(statements, giverOf).text),
    speaker: giver.standing === 'named' ? giver.name : null,
    stance: said.attribution?.stance ?? 'assert',
    origins: [...new Set([...origins, ...confirmed.map(({ party }) => party)])].sort(),
    appearances: statements.map((statement) => appearance(statement, giverOf(statement))),
    evidence: statements.map(({ evidence }) => evidence),
    trail: [
      {
        rule: said.attribution?.rule ?? 'own-voice',
        because: `said by ${giver.name ?? 'nobody named'}`,
        evidence: [said.evidence],
      },
      ...statements
        .filter((one) => giverOf(one) !== one.giver)
        .map((one) => ({
          rule: 'giver.by-quotation',
          because: `other reports of the same words name ${giverOf(one).name}`,
          evidence: [one.evidence],
        })),
      ...confirmed.map(({ statement, party }) => ({
        rule: 'origin.confirmed',
        because: `${giverOf(statement).name ?? 'a report'} confirms what ${party} reported: both are origins`,
        evidence: [statement.evidence],
      })),
      ...trail,
    ],
  }
}

/** Whoever stands for it most plainly, in the shortest words that say enough. */
const tellingOf = (statements: readonly Statement[], giverOf: (statement: Statement) => Giver): Statement =>
  firstBy(statements, [isThin, (one) => rankOf(giverOf(one)), ({ text }) => text.length])

/** The shortest wording that says enough and is a sentence by itself, by those who stand for it most plainly. */
const worded = (statements: readonly Statement[], giverOf: (statement: Statement) => Giver): Statement =>
  firstBy(statements, [
    isThin,
    (one) => Number(!isClause(one)),
    (one) => rankOf(giverOf(one)),
    ({ text }) => text.length,
  ])

const isThin = ({ terms }: Statement): number => Number(terms.length < FEWEST_TERMS)
const rankOf = ({ standing }: Giver): number => STANDINGS.indexOf(standing)

/** The statement that comes first by some ranks, the foremost rank first. */
function firstBy(statements: readonly Statement[], ranks: readonly ((one: Statement) => number)[]): Statement {
  const order = (a: Statement, b: Statement): number =>
    ranks.map((rank) => rank(a) - rank(b)).find((difference) => difference !== 0) ?? 0
  return [...statements].sort(order)[0]
}

/** Whether a content says something of something: "the crew was questioned", not "its crew when it returned". */
function isClause(statement: Statement): boolean {
  const tokens = contentTokens(statement)
  const root = rootOf(tokens)
  return tokens.some(({ head, deprel }) => head === root?.index && deprel.startsWith('nsubj'))
}

function appearance(statement: Statement, giver: Giver): Appearance {
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
