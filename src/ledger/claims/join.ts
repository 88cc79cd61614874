import type { Story } from '../../story/story.ts'
import type { Step } from '../../trail.ts'
import { weightsOf } from './likeness.ts'
import { quotationsOf } from './quoted.ts'
import { mayBeOne, type Pair, sameClaim } from './sameness.ts'
import type { Statement } from './statement.ts'

/** Statements that say one thing. */
export interface Same {
  readonly statements: readonly Statement[]
  /** Whether it is one quotation that they carry. */
  readonly quotation: boolean
  readonly trail: readonly Step[]
}

interface Link {
  readonly i: number
  readonly j: number
  readonly strength: number
  readonly quoted: boolean
  readonly because: string
}

/** Statements are compared where they share one of their most telling terms, with those nearest before them. */
const KEYS = 6
const NEAREST = 40

/**
 * Brings together statements of different places that say the same, the likeliest first. Two groups become one only
 * where what each began with is the same claim too: without that, A would meet C through a B that says half of each. Two
 * sentences of one report that say different things are never one claim, whichever sentence of another report is like both.
 */
export function joinStatements(statements: readonly Statement[], story: Story): readonly Same[] {
  const weights = weightsOf(statements)
  const quotations = quotationsOf(statements, story)
  const pairOf = (i: number, j: number): Pair => ({
    a: statements[i] as Statement,
    b: statements[j] as Statement,
    quoted: [...(quotations.get(i) ?? [])].some((one) => quotations.get(j)?.has(one)),
  })
  const groups = statements.map((_, i) => ({ seed: i, members: [i], quoted: true, trail: [] as Step[] }))
  for (const { i, j, quoted, because } of linksOf(statements, weights, quotations, pairOf)) {
    const [into, from] = [groups[i], groups[j]] as [(typeof groups)[number], (typeof groups)[number]]
    if (into === from) continue
    const grown = into.members.length > 1 && from.members.length > 1
    if (grown && !sameClaim(pairOf(into.seed, from.seed), weights)) continue
    if (into.members.some((a) => from.members.some((b) => !mayBeOne(pairOf(a, b), weights)))) continue
    const evidence = [i, j].map((one) => (statements[one] as Statement).evidence)
    into.trail.push(...from.trail, { rule: 'claim.same', because, evidence })
    into.quoted &&= from.quoted && quoted
    into.members.push(...from.members)
    for (const member of from.members) groups[member] = into
  }
  return [...new Set(groups)].map(({ members, quoted, trail }) => ({
    quotation: quoted && members.length > 1,
    statements: members.sort((a, b) => a - b).map((i) => statements[i] as Statement),
    trail,
  }))
}

function linksOf(
  statements: readonly Statement[],
  weights: ReadonlyMap<string, number>,
  quotations: ReadonlyMap<number, ReadonlySet<number>>,
  pairOf: (i: number, j: number) => Pair,
): readonly Link[] {
  const buckets = new Map<string, number[]>()
  const put = (key: string, i: number): void => {
    const bucket = buckets.get(key)
    if (bucket) bucket.push(i)
    else buckets.set(key, [i])
  }
  statements.forEach(({ terms }, i) => {
    const telling = [...terms].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1))
    for (const term of telling.slice(0, KEYS)) put(term, i)
    for (const quotation of quotations.get(i) ?? []) put(`quotation ${quotation}`, i)
  })
  const links = new Map<string, Link>()
  const compared = new Set<string>()
  for (const bucket of buckets.values()) {
    for (const [at, j] of bucket.entries()) {
      for (const i of bucket.slice(Math.max(0, at - NEAREST), at)) {
        const key = `${i}:${j}`
        if (compared.has(key)) continue
        compared.add(key)
        const found = sameClaim(pairOf(i, j), weights)
        if (found) links.set(key, { i, j, ...found })
      }
    }
  }
  return [...links.values()].sort((a, b) => b.strength - a.strength || a.i - b.i || a.j - b.j)
}
