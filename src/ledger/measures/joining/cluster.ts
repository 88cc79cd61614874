import type { Step } from '../../../trail.ts'
import type { Figure } from '../../points/figure.ts'
import { isTally } from '../../words/states.ts'
import { barBetween } from './bars.ts'
import type { Thing } from './thing.ts'
import { areTwoTolls } from './tolls.ts'

/** Figures that are of one thing, as far as is known. */
export interface Cluster {
  /** By their places. */
  readonly members: number[]
  /** The different things of its figures: bars are asked of these, not of every figure. */
  readonly things: Map<string, Thing>
  /** The tolls among them, by their article. */
  readonly tolls: Map<string, readonly Figure[]>
  /** Clusters that were found to be barred from it: what is kept apart stays so, however both grow. */
  readonly apart: Set<Cluster>
  readonly trail: Step[]
}

/** A figure by itself. */
export const clusterOf = (place: number, figure: Figure, thing: Thing): Cluster => ({
  members: [place],
  things: new Map([[JSON.stringify(thing), thing]]),
  tolls: new Map(isTally(thing.states) ? [[figure.point.evidence.article, [figure]]] : []),
  apart: new Set(),
  trail: [],
})

/** Takes the figures of another cluster in, with all that keeps that one apart from others. */
export function absorb(into: Cluster, from: Cluster): void {
  into.members.push(...from.members)
  for (const [key, thing] of from.things) into.things.set(key, thing)
  for (const [article, tolls] of from.tolls) into.tolls.set(article, [...(into.tolls.get(article) ?? []), ...tolls])
  for (const other of from.apart) {
    into.apart.add(other)
    other.apart.add(into)
    other.apart.delete(from)
  }
  into.trail.push(...from.trail)
}

/** Whether two clusters can't be of one thing; what is found so is kept. */
export function areApart(a: Cluster, b: Cluster): boolean {
  if (a.apart.has(b)) return true
  if (!isBarred(a, b) && !areTwoEvents(a, b)) return false
  a.apart.add(b)
  b.apart.add(a)
  return true
}

const isBarred = (a: Cluster, b: Cluster): boolean =>
  [...a.things.values()].some((x) => [...b.things.values()].some((y) => barBetween(x, y) !== null))

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
