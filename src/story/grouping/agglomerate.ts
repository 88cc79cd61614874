import type { Digest } from '../digest.ts'
import { Heap } from './heap.ts'
import { asked, dayNumber, UNDATED_GAP } from './likeness.ts'
import { productsWith, sum, type Terms } from './terms.ts'

/** Two digests, by place, that are alike enough, for the days between them, to draw their stories together. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

/** A story in the making. */
interface Cluster {
  readonly members: readonly number[]
  /** The sum of the members' terms. */
  readonly terms: Terms
  readonly from: number | null
  readonly to: number | null
  /** Sums of likeness over all pairs with each cluster that an edge leads to. */
  readonly links: Map<number, number>
  /** Articles that were parted, of which it holds one subject: another subject of theirs may not join. */
  readonly parted: ReadonlySet<string>
}

interface Merge {
  readonly a: number
  readonly b: number
  /** Mean likeness over what is asked; 1 or more makes one story of two. */
  readonly strength: number
}

/**
 * Average-link clustering: the two clusters that are most alike become one, as long as the mean likeness of their pairs
 * reaches what is asked for the time between them. The mean is exact (a product of sums), while only clusters joined by
 * an edge are tried: a mean that reaches what is asked needs a pair that does, but for pairs far apart in long stories.
 * @param digests in a fixed order, since ties go to the first; edges count in it
 * @returns sets of places in `digests`, each ascending
 */
export function agglomerate(digests: readonly Digest[], edges: Iterable<Edge>): readonly (readonly number[])[] {
  const parted = new Set(digests.filter(({ subject }) => subject > 0).map(({ article }) => article))
  const clusters = new Map<number, Cluster>(
    digests.map((digest, place) => [place, single(digest, place, parted.has(digest.article))]),
  )
  const heap = new Heap<Merge>(before)
  for (const { a, b, likeness: alike } of edges) {
    clusters.get(a)?.links.set(b, alike)
    clusters.get(b)?.links.set(a, alike)
  }
  // Of each cluster the heap holds its best merge, or one that was better still until the other cluster went.
  const offer = (number: number): void => {
    const best = bestMerge(number, clusters)
    if (best) heap.push(best)
  }
  for (const number of clusters.keys()) offer(number)
  let next = digests.length
  for (let best = heap.pop(); best; best = heap.pop()) {
    const [x, y] = [clusters.get(best.a), clusters.get(best.b)]
    if (!x || !y) {
      if (x) offer(best.a)
      if (y) offer(best.b)
      continue
    }
    clusters.delete(best.a)
    clusters.delete(best.b)
    const joined = join(x, y, best, clusters)
    for (const [other, sum] of joined.links) {
      const neighbour = clusters.get(other) as Cluster
      neighbour.links.delete(best.a)
      neighbour.links.delete(best.b)
      neighbour.links.set(next, sum)
    }
    clusters.set(next, joined)
    offer(next++)
  }
  return [...clusters.values()].map((cluster) => cluster.members).sort((a, b) => a[0] - b[0])
}

function single(digest: Digest, place: number, parted: boolean): Cluster {
  const day = dayNumber(digest.day)
  return {
    members: [place],
    terms: digest,
    from: day,
    to: day,
    links: new Map(),
    parted: new Set(parted ? [digest.article] : []),
  }
}

/** The strongest merge of a cluster with one that a link leads to; null where none is strong enough. */
function bestMerge(number: number, clusters: ReadonlyMap<number, Cluster>): Merge | null {
  const own = clusters.get(number) as Cluster
  let best: Merge | null = null
  for (const [other, sum] of own.links) {
    const cluster = clusters.get(other) as Cluster
    const strength = sum / (own.members.length * cluster.members.length) / asked(gap(own, cluster))
    if (strength < (best?.strength ?? 1) || meet(own.parted, cluster.parted)) continue
    const merge = { a: Math.min(number, other), b: Math.max(number, other), strength }
    if (!best || before(merge, best)) best = merge
  }
  return best
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each))

/** Days between the last report of one and the first of the other; 0 where they overlap. */
function gap(x: Cluster, y: Cluster): number {
  if (x.from === null || x.to === null || y.from === null || y.to === null) return UNDATED_GAP
  return Math.max(0, x.from - y.to, y.from - x.to)
}

function join(x: Cluster, y: Cluster, { a, b }: Merge, clusters: ReadonlyMap<number, Cluster>): Cluster {
  const links = new Map<number, number>()
  const [withX, withY] = [productsWith(x.terms), productsWith(y.terms)]
  for (const other of new Set([...x.links.keys(), ...y.links.keys()])) {
    if (other === a || other === b) continue
    const neighbour = clusters.get(other) as Cluster
    links.set(other, (x.links.get(other) ?? withX(neighbour.terms)) + (y.links.get(other) ?? withY(neighbour.terms)))
  }
  return {
    members: [...x.members, ...y.members].sort((m, n) => m - n),
    terms: sum(x.terms, y.terms),
    from: earliest(x.from, y.from),
    to: latest(x.to, y.to),
    links,
    parted: new Set([...x.parted, ...y.parted]),
  }
}

const earliest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b))
const latest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b))

/** Strongest first; ties go to the lower numbers. */
const before = (x: Merge, y: Merge): boolean =>
  x.strength !== y.strength ? x.strength > y.strength : x.a !== y.a ? x.a < y.a : x.b < y.b
