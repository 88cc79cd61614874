import { joined } from '../../story/disjoint.ts'
import type { Same } from '../claims/join.ts'
import type { Statement } from '../claims/statement.ts'
import { NAME } from '../claims/terms.ts'
import type { Objection } from './objections.ts'
import { partiesOf, type Target } from './targets.ts'

/** An objection with what it is aimed at. */
export interface Aimed {
  readonly objection: Objection
  readonly targets: readonly Target[]
  /** Other places that tell of what is objected to; they bring no objections together. */
  readonly further: readonly Target[]
}

/** One matter that is in dispute: those who object, and what they object to. */
export interface Matter {
  readonly objections: readonly Objection[]
  readonly targets: readonly Target[]
}

/** How far apart, in characters, two objections of one party to one thing stand. */
const FOLLOWS_WITHIN = 400

/** Objections brought together where they are aimed at one claim, are one claim, or follow each other by one party. */
export function mattersOf(aimed: readonly Aimed[], claimOf: ReadonlyMap<Statement, Same>): readonly Matter[] {
  const firstWith = new Map<unknown, number>()
  const ties: (readonly [number, number])[] = []
  const tie = (key: unknown, i: number): void => {
    const first = firstWith.get(key)
    if (first === undefined) firstWith.set(key, i)
    else ties.push([first, i])
  }
  aimed.forEach(({ objection: { statement }, targets }, i) => {
    for (const target of targets) tie(claimOf.get(target.statement) ?? target.statement, i)
    if (targets.length > 0) tie(claimOf.get(statement) ?? statement, i)
  })
  const byParty = new Map<string, number[]>()
  aimed.forEach(({ objection: { statement } }, i) => {
    const key = `${statement.evidence.article} ${statement.giver.origin}`
    const own = byParty.get(key)
    if (own) own.push(i)
    else byParty.set(key, [i])
  })
  for (const own of byParty.values()) {
    const sorted = own.sort((a, b) => startOf(aimed[a]) - startOf(aimed[b]))
    for (const [at, i] of sorted.entries()) {
      const before = sorted[at - 1]
      if (before === undefined) continue
      const [first, second] = [aimed[before], aimed[i]]
      const near = startOf(second) - startOf(first) <= FOLLOWS_WITHIN
      // "shrugged off the remarks" says nothing of what; what its party will not confirm right behind it does.
      if (near && (second.targets.length === 0 || first.objection.topic.length === 0)) ties.push([before, i])
    }
  }
  ties.push(...likeTargets(aimed), ...sameTopics(aimed), ...rejectedAlike(aimed))
  const sets = joined(aimed.length, ties)
  const inSets = new Set(sets.flat())
  const single = aimed.flatMap((_, i) => (inSets.has(i) ? [] : [[i]]))
  return [...sets, ...single]
    .map((set) => set.map((i) => aimed[i]))
    .filter((set) => set.some(({ targets }) => targets.length > 0))
    .map((set) => ({
      objections: set.map(({ objection }) => objection),
      targets: set.flatMap(({ targets, further }) => [...targets, ...further]),
    }))
}

/** Objections of one party that are compared with so many before them. */
const COMPARED = 20
/** Terms that two must share, and how many of these must be more than names. */
const ALIKE = { terms: 3, words: 2 }

/** Objections of one party, or of parties of one state, to things that are spoken of in like words. */
function likeTargets(aimed: readonly Aimed[]): readonly (readonly [number, number])[] {
  const byParty = new Map<string, number[]>()
  const terms = new Map<number, ReadonlySet<string>>()
  for (const [i, { objection, targets }] of aimed.entries()) {
    if (targets.length === 0) continue
    terms.set(i, new Set([objection.topic, ...targets.map(({ statement }) => statement.terms)].flat()))
    for (const party of partiesOf(objection)) {
      const own = byParty.get(party)
      if (own) own.push(i)
      else byParty.set(party, [i])
    }
  }
  const alike = (i: number, j: number): boolean => {
    const shared = [...(terms.get(i) ?? [])].filter((term) => terms.get(j)?.has(term))
    return shared.length >= ALIKE.terms && shared.filter((term) => !term.startsWith(NAME)).length >= ALIKE.words
  }
  return [...byParty.values()].flatMap((own) =>
    own.flatMap((j, at) =>
      own
        .slice(Math.max(0, at - COMPARED), at)
        .filter((i) => alike(i, j))
        .map((i) => [i, j] as const),
    ),
  )
}

/** Objections of any party to one thing in like words: what each is against holds all that the other is against. */
function sameTopics(aimed: readonly Aimed[]): readonly (readonly [number, number])[] {
  const said = aimed.flatMap(({ objection: { topic, byContent } }, i) =>
    byContent || !saysEnough(topic) ? [] : [{ i, topic }],
  )
  const holds = (all: readonly string[], some: readonly string[]): boolean => some.every((term) => all.includes(term))
  return said.flatMap(({ i, topic }, at) =>
    said
      .slice(Math.max(0, at - COMPARED), at)
      .filter((other) => holds(topic, other.topic) || holds(other.topic, topic))
      .map((other) => [other.i, i] as const),
  )
}

/** A matter needs a word besides the names that every line of a story holds. */
const saysEnough = (topic: readonly string[]): boolean =>
  topic.length >= ALIKE.terms && topic.some((term) => !term.startsWith(NAME))

/** So much of the words for one thing that is rejected are words for the other. */
const MOSTLY = 0.6

/** Rejections by one party of what is called by the same words: "denied the affair", "no affair, he said". */
function rejectedAlike(aimed: readonly Aimed[]): readonly (readonly [number, number])[] {
  const byParty = Map.groupBy(aimed.keys(), (i) => aimed[i]?.objection.statement.giver.origin)
  const topicOf = (i: number): readonly string[] => aimed[i]?.objection.topic ?? []
  return [...byParty.values()].flatMap((own) =>
    own.flatMap((j, at) =>
      own.slice(Math.max(0, at - COMPARED), at).flatMap((i) => {
        const [a, b] = [topicOf(i), topicOf(j)]
        const shared = a.filter((stem) => b.includes(stem)).length
        return shared > 0 && shared >= MOSTLY * Math.min(a.length, b.length) ? [[i, j] as const] : []
      }),
    ),
  )
}

const startOf = ({ objection }: Aimed): number => objection.statement.evidence.start
