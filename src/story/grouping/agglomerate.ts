import type { Digest } from '../digest.ts'
import { Heap } from './heap.ts'
import { asked, dayNumber, UNDATED_GAP } from './likeness.ts'
import { drop, type Links, put, union } from './links.ts'
import { Products } from './products.ts'
import { sum, type Terms } from './terms.ts'

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
  /** To each cluster that an edge leads to. */
  readonly links: Links
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
  /** By number; null where it has become part of another. */
  const clusters: (Cluster | null)[] = digests.map((digest, place) => single(digest, place, parted.has(digest.article)))
  for (const { a, b, likeness } of edges) {
    put((clusters[a] as Cluster).links, b, likeness)
    put((clusters[b] as Cluster).links, a, likeness)
  }
  const heap = new Heap<Merge>(before)
  // Of each cluster the heap holds its best merge, or one that was better still until the other cluster went.
  const offer = (number: number): void => {
    const best = bestMerge(number, clusters)
    if (best) heap.push(best)
  }
  for (const number of digests.keys()) offer(number)
  const join = joiner(clusters)
  for (let best = heap.pop(); best; best = heap.pop()) {
    const [x, y] = [clusters[best.a], clusters[best.b]]
    if (x && y) offer(join(best.a, best.b))
    else if (x) offer(best.a)
    else if (y) offer(best.b)
  }
  return clusters
    .flatMap((cluster) => (cluster ? [[...cluster.members].sort((a, b) => a - b)] : []))
    .sort((a, b) => a[0] - b[0])
}

function single(digest: Digest, place: number, parted: boolean): Cluster {
  const day = dayNumber(digest.day)
  return {
    members: [place],
    terms: digest,
    from: day,
    to: day,
    links: { to: [], sums: [] },
    parted: parted ? new Set([digest.article]) : NONE,
  }
}

/** The strongest merge of a cluster with one that a link leads to; null where none is strong enough. */
function bestMerge(number: number, clusters: readonly (Cluster | null)[]): Merge | null {
  const own = clusters[number] as Cluster
  let best: Merge | null = null
  for (const [place, other] of own.links.to.entries()) {
    const cluster = clusters[other] as Cluster
    const mean = own.links.sums[place] / (own.members.length * cluster.members.length)
    const strength = mean / asked(gap(own, cluster))
    if (strength < (best?.strength ?? 1) || meet(own.parted, cluster.parted)) continue
    const merge = { a: Math.min(number, other), b: Math.max(number, other), strength }
    if (!best || before(merge, best)) best = merge
  }
  return best
}

const NONE: ReadonlySet<string> = new Set()

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && [...a].some((each) => b.has(each))

/** Days between the last report of one and the first of the other; 0 where they overlap. */
function gap(x: Cluster, y: Cluster): number {
  if (x.from === null || x.to === null || y.from === null || y.to === null) return UNDATED_GAP
  return Math.max(0, x.from - y.to, y.from - x.to)
}

/** @returns what makes one cluster of two, puts it after the others and gives its number */
function joiner(clusters: (Cluster | null)[]): (a: number, b: number) => number {
  const [ofX, ofY] = [new Products(), new Products()]
  const termsOf = (number: number): Terms => (clusters[number] as Cluster).terms
  return (a, b) => {
    const [x, y] = [clusters[a], clusters[b]] as [Cluster, Cluster]
    drop(x.links, a, b)
    drop(y.links, a, b)
    const links = union(
      x.links,
      y.links,
      (other) => ofX.of(x.terms, termsOf(other)),
      (other) => ofY.of(y.terms, termsOf(other)),
    )
    const number = clusters.length
    for (const [place, other] of links.to.entries()) {
      const neighbour = (clusters[other] as Cluster).links
      drop(neighbour, a, b)
      put(neighbour, number, links.sums[place])
    }
    clusters[a] = clusters[b] = null
    clusters.push({
      members: [...x.members, ...y.members],
      terms: sum(x.terms, y.terms),
      from: earliest(x.from, y.from),
      to: latest(x.to, y.to),
      links,
      parted: x.parted.size + y.parted.size > 0 ? new Set([...x.parted, ...y.parted]) : NONE,
    })
    return number
  }
}

const earliest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b))
const latest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b))

/** Strongest first; ties go to the lower numbers. */
const before = (x: Merge, y: Merge): boolean =>
  x.strength !== y.strength ? x.strength > y.strength : x.a !== y.a ? x.a < y.a : x.b < y.b
