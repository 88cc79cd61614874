import type { Digest } from '../digest.ts'
import { type Cluster, clash, single, strength, together } from './cluster.ts'
import { Heap } from './heap.ts'
import { Products } from './products.ts'
import { drop, put, union } from './ties.ts'

/** Two digests, by place, that are alike enough, for the days between them, to draw their stories together. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly likeness: number
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
 * @param digests in a fixed order, since of merges of one strength the first is made; edges count in it
 * @returns sets of places in `digests`, each ascending
 */
export function agglomerate(digests: readonly Digest[], edges: Iterable<Edge>): readonly (readonly number[])[] {
  const parted = new Set(digests.filter(({ subject }) => subject > 0).map(({ article }) => article))
  /** By number; null where it has become part of another. */
  const clusters: (Cluster | null)[] = digests.map((digest, place) => single(digest, place, parted.has(digest.article)))
  for (const { a, b, likeness } of edges) {
    put((clusters[a] as Cluster).ties, b, likeness)
    put((clusters[b] as Cluster).ties, a, likeness)
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

/** The strongest merge of a cluster with one that it is tied to; null where none is strong enough. */
function bestMerge(number: number, clusters: readonly (Cluster | null)[]): Merge | null {
  const own = clusters[number] as Cluster
  let best: Merge | null = null
  for (const [place, other] of own.ties.to.entries()) {
    const cluster = clusters[other] as Cluster
    const strong = strength(own, cluster, own.ties.sums[place])
    if (strong < (best?.strength ?? 1) || clash(own, cluster)) continue
    const merge = { a: Math.min(number, other), b: Math.max(number, other), strength: strong }
    if (!best || before(merge, best)) best = merge
  }
  return best
}

/** @returns what makes one cluster of two, puts it after the others and gives its number */
function joiner(clusters: (Cluster | null)[]): (a: number, b: number) => number {
  const [ofX, ofY] = [new Products(), new Products()]
  return (a, b) => {
    const [x, y] = [clusters[a], clusters[b]] as [Cluster, Cluster]
    drop(x.ties, a, b)
    drop(y.ties, a, b)
    const ties = union(
      x.ties,
      y.ties,
      (other) => ofX.of(x, clusters[other] as Cluster),
      (other) => ofY.of(y, clusters[other] as Cluster),
    )
    const number = clusters.length
    for (const [place, other] of ties.to.entries()) {
      const neighbour = (clusters[other] as Cluster).ties
      drop(neighbour, a, b)
      put(neighbour, number, ties.sums[place])
    }
    clusters[a] = clusters[b] = null
    clusters.push(together(x, y, ties))
    return number
  }
}

/** Strongest first; of one strength the lower numbers. */
const before = (x: Merge, y: Merge): boolean =>
  x.strength !== y.strength ? x.strength > y.strength : x.a !== y.a ? x.a < y.a : x.b < y.b
