import type { Stance } from '../../annotate/attributions/attribution.ts'
import type { Evidence } from '../../article/article.ts'
import { joined } from '../../story/disjoint.ts'
import type { Same } from '../claims/join.ts'
import { likeness, weightsOf } from '../claims/likeness.ts'
import { isNegated } from '../claims/negation.ts'
import type { Statement } from '../claims/statement.ts'
import { NAME } from '../claims/terms.ts'
import type { Disagreement, Side } from '../ledger.ts'
import { type Objection, objectionsIn } from './objections.ts'
import { fieldOf, partiesOf, type Target, targetsOf } from './targets.ts'

/** An objection with what it is aimed at. */
interface Aimed {
  readonly objection: Objection
  readonly targets: readonly Target[]
}

/** One matter that is in dispute: those who object, and what they object to. */
interface Matter {
  readonly objections: readonly Objection[]
  readonly targets: readonly Target[]
}

/** What one party says and another denies, waves away or will not confirm: one disagreement a matter. */
export function stanceDisagreements(
  statements: readonly Statement[],
  claims: readonly Same[],
): readonly Omit<Disagreement, 'id'>[] {
  const claimOf = new Map(claims.flatMap((claim) => claim.statements.map((statement) => [statement, claim] as const)))
  const weights = weightsOf(statements)
  const field = fieldOf(statements, weights)
  const aimed = objectionsIn(statements).map((objection): Aimed => {
    const targets = targetsOf(objection, field)
    return { objection, targets: [...targets, ...targets.flatMap((target) => repeated(target, objection, claimOf))] }
  })
  /** The same objection in other reports. */
  const repeats = (statement: Statement): readonly Statement[] =>
    (claimOf.get(statement)?.statements ?? []).filter(
      (one) => one !== statement && one.giver.origin !== null && isNegated(one) === isNegated(statement),
    )
  return mattersOf(aimed, claimOf, weights).flatMap((matter) => disagreement(matter, repeats) ?? [])
}

/** The same claim in other reports. */
function repeated(
  { statement, because }: Target,
  { statement: objecting }: Objection,
  claimOf: ReadonlyMap<Statement, Same>,
): readonly Target[] {
  return (claimOf.get(statement)?.statements ?? [])
    .filter((one) => one !== statement && !isNegated(one) && one.giver.origin !== objecting.giver.origin)
    .map((one) => ({ statement: one, rule: 'stance.same-claim', because }))
}

/** How far apart, in characters, two objections of one party to one thing stand. */
const FOLLOWS_WITHIN = 400

/** Objections brought together where they are aimed at one claim, are one claim, or follow each other by one party. */
function mattersOf(
  aimed: readonly Aimed[],
  claimOf: ReadonlyMap<Statement, Same>,
  weights: ReadonlyMap<string, number>,
): readonly Matter[] {
  const firstWith = new Map<unknown, number>()
  const ties: (readonly [number, number])[] = []
  const tie = (key: unknown, i: number): void => {
    const first = firstWith.get(key)
    if (first === undefined) firstWith.set(key, i)
    else ties.push([first, i])
  }
  aimed.forEach(({ objection: { statement }, targets }, i) => {
    for (const target of targets) tie(claimOf.get(target.statement) ?? target.statement, i)
    if (targets.length > 0) tie(claimOf.get(statement), i)
  })
  const byParty = new Map<string, number[]>()
  aimed.forEach(({ objection: { statement } }, i) => {
    const key = `${statement.evidence.article} ${statement.giver.origin}`
    byParty.set(key, [...(byParty.get(key) ?? []), i])
  })
  for (const own of byParty.values()) {
    const sorted = own.sort((a, b) => startOf(aimed[a] as Aimed) - startOf(aimed[b] as Aimed))
    for (const [at, i] of sorted.entries()) {
      const before = sorted[at - 1]
      if (before === undefined) continue
      const near = startOf(aimed[i] as Aimed) - startOf(aimed[before] as Aimed) <= FOLLOWS_WITHIN
      if (near && (aimed[i] as Aimed).targets.length === 0) ties.push([before, i])
    }
  }
  ties.push(...likeTargets(aimed, weights))
  const sets = joined(aimed.length, ties)
  const inSets = new Set(sets.flat())
  const single = aimed.flatMap((_, i) => (inSets.has(i) ? [] : [[i]]))
  return [...sets, ...single]
    .map((set) => set.map((i) => aimed[i] as Aimed))
    .filter((set) => set.some(({ targets }) => targets.length > 0))
    .map((set) => ({
      objections: set.map(({ objection }) => objection),
      targets: set.flatMap(({ targets }) => targets),
    }))
}

/** Objections of one party that are compared with so many before them. */
const COMPARED = 20
const ALIKE = { common: 3, containment: 0.3, terms: 3 }

/** Objections of one party, or of parties of one state, to things that are much alike. */
function likeTargets(
  aimed: readonly Aimed[],
  weights: ReadonlyMap<string, number>,
): readonly (readonly [number, number])[] {
  const byParty = new Map<string, number[]>()
  for (const [i, { objection, targets }] of aimed.entries()) {
    if (targets.length === 0) continue
    for (const party of partiesOf(objection)) byParty.set(party, [...(byParty.get(party) ?? []), i])
  }
  return [...byParty.values()].flatMap((own) =>
    own.flatMap((j, at) =>
      own.slice(Math.max(0, at - COMPARED), at).flatMap((i): readonly (readonly [number, number])[] => {
        const [a, b] = [aimed[i] as Aimed, aimed[j] as Aimed]
        const alike = a.targets.some((one) =>
          b.targets.some((other) => {
            const { common, containment, shared } = likeness(one.statement, other.statement, weights)
            // What all of a story speaks of weighs little; of one party's denials it says that they are of one thing.
            const onStory = shared.length >= ALIKE.terms && shared.some((term) => !term.startsWith(NAME))
            return onStory || (common >= ALIKE.common && containment >= ALIKE.containment)
          }),
        )
        return alike ? [[i, j]] : []
      }),
    ),
  )
}

const startOf = ({ objection }: Aimed): number => objection.statement.evidence.start

const STANCE_OF = { deny: 'deny', dismiss: 'deny', decline: 'decline' } as const satisfies Record<
  Objection['manner'],
  Stance
>

function disagreement(
  { objections, targets }: Matter,
  repeats: (statement: Statement) => readonly Statement[],
): Omit<Disagreement, 'id'> | null {
  const against = new Set(objections.flatMap(({ statement }) => [statement, ...repeats(statement)]))
  const held = [...new Set(targets.map(({ statement }) => statement))].filter((statement) => !against.has(statement))
  const forSides = sidesOf(held.map((statement) => ({ statement, stance: statement.attribution?.stance ?? 'assert' })))
  const againstSides = sidesOf(objections.map(({ statement, manner }) => ({ statement, stance: STANCE_OF[manner] })))
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

/** The fullest wording of what is denied, by those who deny it; else what the first of the others holds. */
function aboutOf(objections: readonly Objection[], holder: Side): string {
  const worded = objections.filter(({ topic, byContent }) => topic.length > 0 && !byContent)
  const [fullest] = worded.sort((a, b) => b.topic.length - a.topic.length)
  return fullest ? trimmed(fullest.statement.text) : holder.words
}

const LONGEST = 160

/** Words to be shown in a line: without what joins them to their cue, and not too many. */
function trimmed(text: string): string {
  const words = text.replace(/^(?:that|of|to|about) /u, '').trim()
  if (words.length <= LONGEST) return words
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST) > 0 ? words.lastIndexOf(' ', LONGEST) : LONGEST)} …`
}

interface Held {
  readonly statement: Statement
  readonly stance: Stance
}

/** One side for each party; those whom no report names stand together. */
function sidesOf(held: readonly Held[]): readonly Side[] {
  const byParty = Map.groupBy(held, ({ statement }) => statement.giver.origin)
  const sides = [...byParty].map(([, of]): Side => {
    const [first] = [...of].sort((a, b) => b.statement.text.length - a.statement.text.length) as [Held, ...Held[]]
    return {
      source: first.statement.giver.name,
      value: null,
      stance: first.stance,
      words: trimmed(first.statement.text),
      evidence: distinct(of.map(({ statement }) => statement.evidence)),
    }
  })
  return sides.sort(
    (a, b) => Number(a.source === null) - Number(b.source === null) || b.evidence.length - a.evidence.length,
  )
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((one) => [`${one.article} ${one.start} ${one.end}`, one])).values()]
}

function becauseOf(objections: readonly Objection[]): string {
  const by = (manner: Objection['manner']): string =>
    [...new Set(objections.filter((one) => one.manner === manner).map(({ statement }) => statement.giver.name))].join(
      ', ',
    )
  const said = [
    by('deny') && `${by('deny')} says that it is not so`,
    by('dismiss') && `${by('dismiss')} waves it away`,
    by('decline') && `${by('decline')} will not confirm it`,
  ].filter(Boolean)
  return objections.some(({ manner }) => manner === 'deny') ? said.join('; ') : `${said.join('; ')}: nobody denies it`
}
