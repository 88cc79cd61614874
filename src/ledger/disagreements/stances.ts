import type { Stance } from '../../annotate/attributions/attribution.ts'
import type { Span } from '../../article/article.ts'
import { disjoint, within } from '../../language/search.ts'
import type { Story } from '../../story/story.ts'
import type { Cast } from '../cast.ts'
import type { Same } from '../claims/join.ts'
import { isNegated, negationsIn } from '../claims/negation.ts'
import type { Statement } from '../claims/statement.ts'
import type { Disagreement, Side } from '../ledger.ts'
import { listed } from '../listed.ts'
import type { Aimed } from './aimed.ts'
import { fieldOf } from './field.ts'
import { type Matter, mattersOf } from './matters.ts'
import type { Objection } from './objections/objection.ts'
import { objectionsIn } from './objections/objections.ts'
import { aimedRejections } from './rejections/aimed.ts'
import { sidesOf, subjectOf } from './sides.ts'
import type { Target } from './targets/target.ts'
import { targetsOf } from './targets/targets.ts'

/** What one party says and another denies, waves away or will not confirm: one disagreement a matter. */
export function stanceDisagreements(
  story: Story,
  statements: readonly Statement[],
  claims: readonly Same[],
  cast: Cast,
): readonly Omit<Disagreement, 'id'>[] {
  const claimOf = new Map(claims.flatMap((claim) => claim.statements.map((statement) => [statement, claim] as const)))
  const field = fieldOf(statements, cast)
  const stated = objectionsIn(statements).map((objection): Aimed => {
    const targets = targetsOf(objection, field)
    return {
      objection,
      targets: [...targets, ...targets.flatMap((target) => repeated(target, objection, claimOf))],
      further: [],
    }
  })
  const aimed = either(stated, aimedRejections(story, statements, cast))
  /** The same objection in other reports. */
  const repeats = (statement: Statement): readonly Statement[] =>
    (claimOf.get(statement)?.statements ?? []).filter(
      (one) => one !== statement && one.giver.origin !== null && isNegated(one) === isNegated(statement),
    )
  return mattersOf(aimed, claimOf).flatMap((matter) => disagreement(matter, repeats) ?? [])
}

/** Found so, what is meant is surer than by the words of a rejection: its sentence retells it. */
const SURE: ReadonlySet<string> = new Set(['stance.retold'])

/**
 * Objections told by attributions and rejections told by their words; where both are of the same words, the surer of
 * the two, even if what it is aimed at isn't found.
 */
function either(stated: readonly Aimed[], rejected: readonly Aimed[]): readonly Aimed[] {
  const isSure = ({ targets }: Aimed): boolean => targets.some(({ rule }) => SURE.has(rule))
  const sure = stated.filter(isSure)
  const meetsSure = meets(sure)
  const kept = rejected.filter((one) => !meetsSure(one))
  const meetsKept = meets(kept)
  return [...sure, ...stated.filter((one) => !isSure(one) && !meetsKept(one)), ...kept]
}

/** Whether an objection is told by words that tell one of some: its content or cue meets theirs. */
function meets(others: readonly Aimed[]): (one: Aimed) => boolean {
  const byArticle = Map.groupBy(others, ({ objection }) => objection.statement.evidence.article)
  const taken = new Map([...byArticle].map(([article, of]) => [article, disjoint(of.flatMap(wordsOf))]))
  return (one) => {
    const spans = taken.get(one.objection.statement.evidence.article) ?? []
    return wordsOf(one).some((span) => within(spans, span).length > 0)
  }
}

const wordsOf = ({ objection: { statement } }: Aimed): readonly Span[] => [
  statement.evidence,
  ...(statement.attribution?.cue ?? []),
]

/** The same claim in other reports. */
function repeated(
  { statement, because }: Target,
  { statement: objecting }: Objection,
  claimOf: ReadonlyMap<Statement, Same>,
): readonly Target[] {
  return (claimOf.get(statement)?.statements ?? [])
    .filter((one) => one !== statement && negationsIn(one).length === 0 && one.giver.origin !== objecting.giver.origin)
    .map((one) => ({ statement: one, rule: 'stance.same-claim', because }))
}

const STANCE_OF = { deny: 'deny', dismiss: 'decline', decline: 'decline' } as const satisfies Record<
  Objection['manner'],
  Stance
>

function disagreement(
  { objections, targets }: Matter,
  repeats: (statement: Statement) => readonly Statement[],
): Omit<Disagreement, 'id'> | null {
  const against = new Set(objections.flatMap(({ statement }) => [statement, ...repeats(statement)]))
  const held = [...new Set(targets.map(({ statement }) => statement))].filter((statement) => !against.has(statement))
  const topic = new Set(objections.flatMap((one) => one.topic.stems))
  const forSides = sidesOf(
    held.map((statement) => ({ statement, stance: statement.attribution?.stance ?? 'assert' })),
    topic,
  )
  const againstSides = sidesOf(
    objections.map(({ statement, manner }) => ({ statement, stance: STANCE_OF[manner] })),
    topic,
  )
  const [holder, objector] = [forSides[0], againstSides[0]]
  if (!holder || !objector) return null
  return {
    kind: 'stance',
    about: aboutOf(objections, holder),
    measure: null,
    sides: [...forSides, ...againstSides],
    because: becauseOf(objections),
    trail: targets.map(({ statement, rule, because }) => ({ rule, because, evidence: [statement.evidence] })),
  }
}

/** The fullest wording of what is denied, by those who deny it; else what is held, if somebody is named for it. */
function aboutOf(objections: readonly Objection[], holder: Side): string {
  const [fullest] = objections
    .filter(({ byContent }) => !byContent)
    .sort((a, b) => b.topic.stems.length - a.topic.stems.length || b.hints.length - a.hints.length)
  const says = fullest && (fullest.topic.stems.length > 0 || (holder.source === null && fullest.hints.length > 0))
  return says ? subjectOf(fullest.statement) : holder.words
}

function becauseOf(objections: readonly Objection[]): string {
  const by = (manner: Objection['manner'], does: string): string | null => {
    const names = new Set(objections.flatMap((one) => (one.manner === manner ? (one.statement.giver.name ?? []) : [])))
    return names.size > 0 ? `${does} ${listed([...names])}` : null
  }
  const said = [
    by('deny', 'said not to be so by'),
    by('dismiss', 'waved away by'),
    by('decline', 'not confirmed by'),
    objections.some(({ manner }) => manner === 'deny') ? null : 'denied by nobody',
  ]
  return said.filter((one) => one !== null).join('; ')
}
