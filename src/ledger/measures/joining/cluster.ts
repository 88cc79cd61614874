import type { Figure } from '../../points/figure.ts'
import { isTally } from '../../words/states.ts'
import { barBetween } from './bars.ts'
import type { Thing } from './thing.ts'
import { areTwoTolls } from './tolls.ts'

/** Figures that are of one thing, as far as is known. */
export interface Cluster {
  /** By their places. */
  readonly members: number[]
  /** Its different things as bars see them: bars are asked of these, not of every figure. */
  readonly things: Map<string, Alike>
  /** The different tolls among them, by their article. */
  readonly tolls: Map<string, readonly Figure[]>
  /** Clusters that were found to be barred from it: what is kept apart stays so, however both grow. */
  readonly apart: Set<Cluster>
}

/** Things that differ by nothing that bars ask, or by their values alone: the least and the greatest bar what any of them does. */
interface Alike {
  readonly least: Thing
  readonly most: Thing
}

/** An article that tells more tolls of one thing is a table: the first of them are compared. */
const MOST_TOLLS = 20

/** A figure by itself. */
export const clusterOf = (place: number, figure: Figure, thing: Thing): Cluster => ({
  members: [place],
  things: new Map([[barredBy(thing), { least: thing, most: thing }]]),
  tolls: new Map(isTally(thing.states) ? [[figure.point.evidence.article, [figure]]] : []),
  apart: new Set(),
})

/** All that bars ask of a thing, and whether it has a value. */
function barredBy({ head, moving, where, stated, value, low, high, ...asked }: Thing): string {
  return JSON.stringify([asked, value === null])
}

/** Takes the figures of another cluster in, with all that keeps that one apart from others; cheapest for the smaller of two. */
export function absorb(into: Cluster, from: Cluster): void {
  for (const member of from.members) into.members.push(member)
  for (const [key, other] of from.things) into.things.set(key, together(into.things.get(key) ?? other, other))
  for (const [article, tolls] of from.tolls) {
    into.tolls.set(article, [...(into.tolls.get(article) ?? []), ...tolls].slice(0, MOST_TOLLS))
  }
  for (const other of from.apart) {
    into.apart.add(other)
    other.apart.add(into)
    other.apart.delete(from)
  }
}

const together = (a: Alike, b: Alike): Alike => ({
  least: (b.least.value ?? 0) < (a.least.value ?? 0) ? b.least : a.least,
  most: (b.most.value ?? 0) > (a.most.value ?? 0) ? b.most : a.most,
})

/** Whether two clusters can't be of one thing; what is found so is kept. */
export function areApart(a: Cluster, b: Cluster): boolean {
  if (a.apart.has(b)) return true
  if (!isBarred(a, b) && !areTwoEvents(a, b)) return false
  a.apart.add(b)
  b.apart.add(a)
  return true
}

function isBarred(a: Cluster, b: Cluster): boolean {
  for (const x of a.things.values()) for (const y of b.things.values()) if (areBarred(x, y)) return true
  return false
}

/** Whether some of these and some of those can't be of one thing: values that are one all the way are so at both ends. */
const areBarred = (a: Alike, b: Alike): boolean =>
  barBetween(a.least, b.most) !== null || (!isOne(a, b) && barBetween(a.most, b.least) !== null)

const isOne = (a: Alike, b: Alike): boolean => a.least === a.most && b.least === b.most

/** Whether some report tells a toll of each, and they can't be one. */
function areTwoEvents(a: Cluster, b: Cluster): boolean {
  const [few, many] = a.tolls.size < b.tolls.size ? [a, b] : [b, a]
  return [...few.tolls].some(([article, tolls]) =>
    (many.tolls.get(article) ?? []).some(
      // What a report gives twice beside the same other toll is one.
      (other) =>
        !tolls.some(({ point }) => point.value === other.point.value) && tolls.some((toll) => areTwoTolls(toll, other)),
    ),
  )
}
