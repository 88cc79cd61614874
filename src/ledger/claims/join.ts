import type { Step } from '../../trail.ts'
import { likeness, weightsOf } from './likeness.ts'
import type { Statement } from './statement.ts'

/** Statements that say one thing. */
export interface Same {
  readonly statements: readonly Statement[]
  readonly trail: readonly Step[]
}

/** One speaker seldom says two nearly equal things in one story; two speakers must be much alike to claim the same. */
const SAME_ORIGIN = { jaccard: 0.3, containment: 0.5 }
const OTHER_ORIGIN = { jaccard: 0.45, containment: 0.65 }
/** Statements are compared where they share one of their most telling terms, and no term brings more together than this. */
const KEYS = 6
const LARGEST_BUCKET = 200

/** Brings together statements of different places that say the same. */
export function joinStatements(statements: readonly Statement[]): readonly Same[] {
  const weights = weightsOf(statements)
  const home = statements.map((_, i) => i)
  const members = new Map(home.map((i) => [i, [i]]))
  const trails = new Map<number, Step[]>(home.map((i) => [i, []]))
  for (const { i, j, because } of linksOf(statements, weights)) {
    const [into, from] = [home[i] as number, home[j] as number]
    if (into === from) continue
    const moved = members.get(from) as number[]
    for (const one of moved) home[one] = into
    ;(members.get(into) as number[]).push(...moved)
    members.delete(from)
    const evidence = [statements[i] as Statement, statements[j] as Statement].map((one) => one.evidence)
    ;(trails.get(into) as Step[]).push(...(trails.get(from) as Step[]), { rule: 'claim.same', because, evidence })
  }
  return [...members].map(([root, indices]) => ({
    statements: indices.sort((a, b) => a - b).map((i) => statements[i] as Statement),
    trail: trails.get(root) as Step[],
  }))
}

interface Link {
  readonly i: number
  readonly j: number
  readonly jaccard: number
  readonly because: string
}

function linksOf(statements: readonly Statement[], weights: ReadonlyMap<string, number>): readonly Link[] {
  const buckets = new Map<string, number[]>()
  statements.forEach(({ terms }, i) => {
    const telling = [...terms].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1))
    for (const term of telling.slice(0, KEYS)) buckets.set(term, [...(buckets.get(term) ?? []), i])
  })
  const links = new Map<string, Link>()
  for (const bucket of buckets.values()) {
    const kept = bucket.slice(0, LARGEST_BUCKET)
    for (const [at, i] of kept.entries()) {
      for (const j of kept.slice(at + 1)) {
        const key = `${i}:${j}`
        if (links.has(key)) continue
        const link = linkOf(statements[i] as Statement, statements[j] as Statement, weights)
        if (link) links.set(key, { i, j, ...link })
      }
    }
  }
  return [...links.values()].sort((a, b) => b.jaccard - a.jaccard || a.i - b.i || a.j - b.j)
}

function linkOf(
  a: Statement,
  b: Statement,
  weights: ReadonlyMap<string, number>,
): { jaccard: number; because: string } | null {
  // Two statements of one report in its own voice are two sentences of it.
  if (a.attribution === null && b.attribution === null) return null
  const sameOrigin = a.giver.origin !== null && a.giver.origin === b.giver.origin
  const { jaccard, containment, shared } = likeness(a, b, weights)
  const least = sameOrigin ? SAME_ORIGIN : OTHER_ORIGIN
  if (jaccard < least.jaccard || containment < least.containment || shared.length < 3) return null
  const words = shared
    .slice(0, 6)
    .map((term) => term.replace(/^@/u, ''))
    .join(', ')
  return { jaccard, because: `${sameOrigin ? `both are ${a.giver.origin}’s, and share` : 'they share'} ${words}` }
}
