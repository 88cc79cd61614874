import type { Point, Retelling } from '../ledger.ts'
import { boundsOf, meet } from './bounds.ts'

const named = ({ giver }: Point): boolean => giver.standing === 'named' && giver.origin !== null

/** Whether `other` gives the number of `first`, no earlier, and differs by no more than a hedge. */
function repeats(first: Point, other: Point): boolean {
  if (first.value === null || first.value !== other.value || first.forecast !== other.forecast) return false
  const earlier = first.asOf !== null && other.asOf !== null && other.asOf < first.asOf
  return !earlier && meet(boundsOf(first), boundsOf(other))
}

/** Points that give one number alike: what one of them repeats, or is repeated by, they all are. */
interface Saying {
  readonly points: readonly Point[]
  /** The parties that are named for it. */
  readonly parties: ReadonlySet<string | null>
}

const sayingOf = ({ value, low, high, modifier, forecast, asOf }: Point): string =>
  JSON.stringify([value, low, high, modifier, forecast, asOf])

/** The sayings of each number, by its value. */
function sayingsByValue(points: readonly Point[]): ReadonlyMap<number | null, readonly Saying[]> {
  const sayings = [...Map.groupBy(points, sayingOf).values()].map(
    (same): Saying => ({ points: same, parties: new Set(same.filter(named).map(({ giver }) => giver.origin)) }),
  )
  return Map.groupBy(sayings, ({ points: [{ value }] }) => value)
}

/**
 * Figures that several reports print and one party gave: the reports that name it, and those that give the number
 * later without a name, or as what "Western leaders" say. The last is inferred: a number that nobody else signs is
 * taken to be the one that was signed.
 */
export function retellingsOf(points: readonly Point[]): readonly Retelling[] {
  const byValue = sayingsByValue(points)
  const order = new Map(points.map((point, place) => [point, place]))
  const placeOf = (point: Point): number => order.get(point) as number
  const signed = [...byValue.values()]
    .flat()
    .flatMap((saying) => saying.points.filter(named).map((first) => ({ first, saying })))
    .sort((a, b) => placeOf(a.first) - placeOf(b.first))
  const taken = new Set<Saying>()
  /** How many were taken when a saying was last asked. */
  const asked = new Map<Saying, number>()
  const retellings: Retelling[] = []
  for (const { first, saying } of signed) {
    if (taken.has(saying) || asked.get(saying) === taken.size) continue
    asked.set(saying, taken.size)
    const same = (byValue.get(first.value) ?? []).filter((one) => !taken.has(one) && repeats(first, one.points[0]))
    // Two named parties that give one number bear each other out.
    if (new Set(same.flatMap(({ parties }) => [...parties])).size > 1) continue
    const told = same.flatMap((one) => one.points).sort((a, b) => placeOf(a) - placeOf(b))
    const articles = [...new Set(told.map(({ evidence }) => evidence.article))].sort()
    if (articles.length < 2) continue
    for (const one of same) taken.add(one)
    retellings.push({ origin: first.giver.origin as string, points: told.map(({ id }) => id), articles })
  }
  return retellings
}

/** The independent parties behind a measure: who gives a figure, without those who only retell another's. */
export function originsOf(points: readonly Point[], retellings: readonly Retelling[]): readonly string[] {
  const retold = new Set(retellings.flatMap((one) => one.points))
  const origins = points.flatMap((point) => (named(point) || !retold.has(point.id) ? (point.giver.origin ?? []) : []))
  return [...new Set(origins)].sort()
}
