import { firstEndingAfter } from '../../language/search.ts'
import { BY_PERSON } from '../../story/corrections/speakers.ts'
import type { Step } from '../../trail.ts'
import type { Cast } from '../cast.ts'
import type { Moves } from '../corrections/moves.ts'
import type { Figure } from '../points/point.ts'
import { isTally } from '../states.ts'
import { barBetween } from './bars.ts'
import { contextOf } from './context.ts'
import { linksOf, type Node, type Parting } from './links.ts'
import { type Thing, thingOf } from './thing.ts'
import { areTwoTolls } from './tolls.ts'

/** Figures of one thing, with the ties that brought them together. */
export interface Joined {
  readonly figures: readonly Figure[]
  /** How clustering saw each of the figures, in their order. */
  readonly nodes: readonly Node[]
  readonly trail: readonly Step[]
}

interface Cluster {
  readonly members: number[]
  /** The different things of its figures: bars are asked of these, not of every figure. */
  readonly things: Map<string, Thing>
  /** The tolls among them, by their article. */
  readonly tolls: Map<string, readonly Figure[]>
  /** Clusters that were found to be barred from it: what is kept apart stays so, however both grow. */
  readonly apart: Set<number>
  readonly trail: Step[]
}

/**
 * Brings figures of one thing together: constrained clustering, strongest ties first. Two clusters are joined where
 * two of their figures tie enough and no bar stands between any two of their things, so that no chain of
 * half-likenesses joins what a reader would keep apart.
 * @param figures in an order that doesn't depend on the order in which articles came
 * @param moves where a person has put a figure: there it goes, whatever ties it elsewhere or stands between
 */
export function join(figures: readonly Figure[], moves: Moves, cast: Cast): readonly Joined[] {
  const nodes = figures.map((figure): Node => {
    const { article } = figure.point.evidence
    const { sentences } = figure.report.document
    const sentence = firstEndingAfter(sentences, figure.quantity.start)
    return { thing: thingOf(figure), context: contextOf(figure, cast), sentence: `${article}:${sentence}` }
  })
  const home = nodes.map((_, i) => i)
  const clusters = new Map(
    nodes.map(({ thing }, i): [number, Cluster] => [
      i,
      {
        members: [i],
        things: new Map([[JSON.stringify(thing), thing]]),
        tolls: tollsOf(figures[i], thing),
        apart: new Set(),
        trail: [],
      },
    ]),
  )
  const bring = (a: number, b: number, step: Step, despiteBars = false): void => {
    const [left, right] = [home[a] as number, home[b] as number]
    if (left === right) return
    const into = clusters.get(left) as Cluster
    const from = clusters.get(right) as Cluster
    if (!despiteBars && into.apart.has(right)) return
    if (!despiteBars && barred(into, from)) {
      into.apart.add(right)
      from.apart.add(left)
      return
    }
    for (const i of from.members) home[i] = left
    into.members.push(...from.members)
    for (const [key, thing] of from.things) into.things.set(key, thing)
    for (const [article, tolls] of from.tolls) into.tolls.set(article, [...(into.tolls.get(article) ?? []), ...tolls])
    for (const other of from.apart) {
      into.apart.add(other)
      clusters.get(other)?.apart.add(left)
    }
    const evidence = [a, b].map((i) => figures[i].point.evidence)
    into.trail.push(...from.trail, { ...step, evidence })
    clusters.delete(right)
  }
  const { links, partings } = linksOf(nodes)
  for (const { a, b, because } of links) {
    if (moves.has(a) || moves.has(b)) continue
    bring(a, b, {
      rule: because.map(({ rule }) => rule).join('+'),
      because: `one thing: ${because.map((one) => one.because).join('; ')}`,
    })
  }
  for (const [figure, like] of moves) {
    if (like !== null) bring(like, figure, { rule: BY_PERSON, because: 'one thing: a person says so' }, true)
  }
  const parted = Map.groupBy(partings, ({ a }) => home[a] as number)
  return [...clusters].map(([key, { members, trail }]) => {
    const order = [...members].sort((x, y) => x - y)
    return {
      figures: order.map((i) => figures[i]),
      nodes: order.map((i) => nodes[i]),
      trail: [...trail, ...partingsOf(parted.get(key) ?? [], home, figures)],
    }
  })
}

/** So many of the things that figures were kept apart from are told. */
const PARTINGS_TOLD = 3

/** What a cluster was kept apart from, once for each other cluster, the likest first. */
function partingsOf(
  partings: readonly Parting[],
  home: readonly number[],
  figures: readonly Figure[],
): readonly Step[] {
  const first = new Map(partings.toReversed().map((parting) => [home[parting.b] as number, parting]))
  return partings
    .filter((parting) => first.get(home[parting.b] as number) === parting)
    .slice(0, PARTINGS_TOLD)
    .map(({ a, b, rule, because }) => {
      const [own, other] = [figures[a], figures[b]]
      return {
        rule,
        because: `another thing than “${other.point.wording}”: ${because}`,
        evidence: [own.point.evidence, other.point.evidence],
      }
    })
}

const tollsOf = (figure: Figure, { states }: Thing): Map<string, readonly Figure[]> =>
  new Map(isTally(states) ? [[figure.point.evidence.article, [figure]]] : [])

const barred = (a: Cluster, b: Cluster): boolean =>
  [...a.things.values()].some((x) => [...b.things.values()].some((y) => barBetween(x, y) !== null)) || twoEvents(a, b)

/** Whether some report tells a toll of each, and they can't be one. */
function twoEvents(a: Cluster, b: Cluster): boolean {
  const [few, many] = a.tolls.size < b.tolls.size ? [a, b] : [b, a]
  return [...few.tolls].some(([article, tolls]) =>
    (many.tolls.get(article) ?? []).some((other) => tolls.some((toll) => areTwoTolls(toll, other))),
  )
}
