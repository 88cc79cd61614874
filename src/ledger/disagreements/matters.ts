import { joined } from '../../story/disjoint.ts'
import type { Same } from '../claims/join.ts'
import { likeness } from '../claims/likeness.ts'
import type { Statement } from '../claims/statement.ts'
import { NAME } from '../claims/terms.ts'
import type { Objection } from './objections.ts'
import { partiesOf, type Target } from './targets.ts'

/** An objection with what it is aimed at. */
export interface Aimed {
  readonly objection: Objection
  readonly targets: readonly Target[]
}

/** One matter that is in dispute: those who object, and what they object to. */
export interface Matter {
  readonly objections: readonly Objection[]
  readonly targets: readonly Target[]
}

/** How far apart, in characters, two objections of one party to one thing stand. */
const FOLLOWS_WITHIN = 400

/** Objections brought together where they are aimed at one claim, are one claim, or follow each other by one party. */
export function mattersOf(
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
