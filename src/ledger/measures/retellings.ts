import type { Point, Retelling } from '../ledger.ts'
import { boundsOf, meet } from './bounds.ts'

const named = ({ giver }: Point): boolean => giver.standing === 'named' && giver.origin !== null

/** Whether `other` gives the number of `first`, no earlier, and differs by no more than a hedge. */
function repeats(first: Point, other: Point): boolean {
  if (first.value === null || first.value !== other.value || first.forecast !== other.forecast) return false
  const earlier = first.asOf !== null && other.asOf !== null && other.asOf < first.asOf
  return !earlier && meet(boundsOf(first), boundsOf(other))
}

/**
 * Figures that several reports print and one party gave: the reports that name it, and those that give the number
 * later without a name, or as what "Western leaders" say. The last is inferred: a number that nobody else signs is
 * taken to be the one that was signed.
 */
export function retellingsOf(points: readonly Point[]): readonly Retelling[] {
  const taken = new Set<string>()
  const retellings: Retelling[] = []
  for (const first of points) {
    if (!named(first) || taken.has(first.id)) continue
    const same = points.filter((other) => !taken.has(other.id) && repeats(first, other))
    const origin = first.giver.origin as string
    const parties = new Set(same.filter(named).map(({ giver }) => giver.origin))
    // Two named parties that give one number bear each other out.
    if (parties.size > 1) continue
    const articles = [...new Set(same.map(({ evidence }) => evidence.article))].sort()
    if (articles.length < 2) continue
    for (const { id } of same) taken.add(id)
    retellings.push({ origin, points: same.map(({ id }) => id), articles })
  }
  return retellings
}

/** The independent parties behind a measure: who gives a figure, without those who only retell another's. */
export function originsOf(points: readonly Point[], retellings: readonly Retelling[]): readonly string[] {
  const retold = new Set(retellings.flatMap((one) => one.points))
  const origins = points.flatMap((point) => (named(point) || !retold.has(point.id) ? (point.giver.origin ?? []) : []))
  return [...new Set(origins)].sort()
}
