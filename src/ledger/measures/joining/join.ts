import { firstEndingAfter } from '../../../language/search.ts'
import { BY_PERSON } from '../../../story/corrections/speakers.ts'
import type { Step } from '../../../trail.ts'
import type { Moves } from '../../corrections/moves.ts'
import type { Cast } from '../../parties/cast.ts'
import type { Figure } from '../../points/figure.ts'
import type { Against } from '../against/against.ts'
import { barBetween } from './bars.ts'
import { absorb, areApart, type Cluster, clusterOf } from './cluster.ts'
import { contextOf } from './context.ts'
import { type Link, linksOf, type Node, pairingOf } from './links.ts'
import { thingOf } from './thing.ts'
import { tiesBetween } from './ties.ts'

/** Figures of one thing, with the ties that brought them together. */
export interface Joined {
  readonly figures: readonly Figure[]
  /** How clustering saw each of the figures, in their order. */
  readonly nodes: readonly Node[]
  /** Those of them that one report sets against each other. */
  readonly opposed: readonly (readonly [Figure, Figure])[]
  readonly trail: readonly Step[]
}

/**
 * Brings figures of one thing together: constrained clustering, strongest ties first. Two clusters are joined where
 * two of their figures tie enough and no bar stands between any two of their things, so that no chain of
 * half-likenesses joins what a reader would keep apart.
 * @param figures in an order that doesn't depend on the order in which articles came
 * @param against figures that a report itself sets against each other: they are of one thing, whatever else their words say
 * @param moves where a person has put a figure: there it goes, whatever ties it elsewhere or stands between
 */
export function join(
  figures: readonly Figure[],
  against: readonly Against[],
  moves: Moves,
  cast: Cast,
): readonly Joined[] {
  const nodes = figures.map((figure) => nodeOf(figure, cast))
  /** The cluster that each figure is in. */
  const home = figures.map((figure, i) => clusterOf(i, figure, nodes[i].thing))
  const brought: { readonly place: number; readonly step: Step }[] = []
  const bring = (a: number, b: number, rule: string, because: string): void => {
    const [from, into] = [home[a], home[b]].sort((x, y) => x.members.length - y.members.length)
    absorb(into, from)
    for (const i of from.members) home[i] = into
    brought.push({ place: a, step: { rule, because, evidence: [a, b].map((i) => figures[i].point.evidence) } })
  }
  for (const { a, b, because } of against) {
    if (moves.has(a) || moves.has(b) || home[a] === home[b]) continue
    bring(a, b, AGAINST, `one thing: a report sets the one against the other, for ${because}`)
  }
  const pairing = pairingOf(nodes)
  const { links, partings } = linksOf(nodes, pairing)
  for (const { a, b } of links) {
    if (moves.has(a) || moves.has(b) || home[a] === home[b] || areApart(home[a], home[b])) continue
    const ties = tiesBetween(pairing(b)(a))
    const rules = ties.map(({ rule }) => rule).join('+')
    bring(a, b, rules, `one thing: ${ties.map(({ because }) => because).join('; ')}`)
  }
  for (const [figure, like] of moves) {
    if (like !== null && home[like] !== home[figure]) bring(like, figure, BY_PERSON, 'one thing: a person says so')
  }
  const opposed = Map.groupBy(
    against.filter(({ a, b }) => home[a] === home[b]),
    ({ a }) => home[a],
  )
  const parted = Map.groupBy(partings, ({ a }) => home[a])
  const broughtTo = Map.groupBy(brought, ({ place }) => home[place])
  return [...new Set(home)].map((cluster) => {
    const order = cluster.members.toSorted((x, y) => x - y)
    return {
      figures: order.map((i) => figures[i]),
      nodes: order.map((i) => nodes[i]),
      opposed: (opposed.get(cluster) ?? []).map(({ a, b }) => [figures[a], figures[b]] as const),
      trail: [
        ...(broughtTo.get(cluster) ?? []).map(({ step }) => step),
        ...partingsOf(parted.get(cluster) ?? [], home, figures, nodes),
      ],
    }
  })
}

const AGAINST = 'tie.against'

/** A figure as clustering sees it. */
function nodeOf(figure: Figure, cast: Cast): Node {
  const { quantity, report } = figure
  const sentence = firstEndingAfter(report.document.sentences, quantity.start)
  return {
    thing: thingOf(figure),
    context: contextOf(figure, cast),
    sentence: `${report.article.id}:${sentence}`,
    voice: JSON.stringify([report.article.id, figure.point.giver.origin ?? figure.point.giver.name]),
  }
}

/** So many of the things that figures were kept apart from are told. */
const PARTINGS_TOLD = 3

/** What a cluster was kept apart from, once for each other cluster, the likest first. */
function partingsOf(
  partings: readonly Link[],
  home: readonly Cluster[],
  figures: readonly Figure[],
  nodes: readonly Node[],
): readonly Step[] {
  const first = new Map(partings.toReversed().map((parting) => [home[parting.b], parting]))
  return partings
    .filter((parting) => first.get(home[parting.b]) === parting)
    .slice(0, PARTINGS_TOLD)
    .flatMap(({ a, b }) => {
      const bar = barBetween(nodes[a].thing, nodes[b].thing)
      const because = `another thing than “${figures[b].point.wording}”: ${bar?.because}`
      const evidence = [a, b].map((i) => figures[i].point.evidence)
      return bar ? [{ rule: bar.rule, because, evidence }] : []
    })
}
