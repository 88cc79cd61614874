import type { Digest } from '../digest.ts'
import { asked, dayNumber, UNDATED_GAP } from './likeness.ts'
import { sum, type Terms } from './terms.ts'
import type { Ties } from './ties.ts'

/** A story in the making, with the sum of its members' terms. */
export interface Cluster extends Terms {
  readonly members: readonly number[]
  /** Days of its first and last report; null where none has a day. */
  readonly from: number | null
  readonly to: number | null
  /** To each cluster that an edge leads to. */
  readonly ties: Ties
  /** Articles that were parted, of which it holds one subject: another subject of theirs may not join. */
  readonly parted: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** A cluster of one. @param parted whether its article has another subject */
export function single(digest: Digest, place: number, parted: boolean): Cluster {
  const day = dayNumber(digest.day)
  return {
    terms: digest.terms,
    weights: digest.weights,
    members: [place],
    from: day,
    to: day,
    ties: { to: [], sums: [] },
    parted: parted ? new Set([digest.article]) : NONE,
  }
}

/** Two clusters made one. */
export function together(x: Cluster, y: Cluster, ties: Ties): Cluster {
  const { terms, weights } = sum(x, y)
  return {
    terms,
    weights,
    members: [...x.members, ...y.members],
    from: earliest(x.from, y.from),
    to: latest(x.to, y.to),
    ties,
    parted: x.parted.size + y.parted.size > 0 ? new Set([...x.parted, ...y.parted]) : NONE,
  }
}

const earliest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b))
const latest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b))

/** The mean likeness of two clusters' pairs over what is asked for the time between them. @param sum of the pairs' likeness */
export const strength = (x: Cluster, y: Cluster, sum: number): number =>
  sum / (x.members.length * y.members.length) / asked(gap(x, y))

/** Days between the last report of one and the first of the other; 0 where they overlap. */
function gap(x: Cluster, y: Cluster): number {
  if (x.from === null || x.to === null || y.from === null || y.to === null) return UNDATED_GAP
  return Math.max(0, x.from - y.to, y.from - x.to)
}

/** Whether they hold different subjects of one article. */
export const clash = (x: Cluster, y: Cluster): boolean =>
  x.parted.size > 0 && y.parted.size > 0 && [...x.parted].some((each) => y.parted.has(each))
