import type { Step } from '../../trail.ts'
import type { Figure } from '../points/point.ts'
import { barBetween } from './bars.ts'
import { type Thing, thingOf } from './thing.ts'
import { tiesBetween } from './ties.ts'

/** Figures of one thing, with the ties that brought them together. */
export interface Joined {
  readonly figures: readonly Figure[]
  readonly things: readonly Thing[]
  readonly trail: readonly Step[]
}

/** Below this the ties between two figures are too weak to call them one thing. */
const ENOUGH = 2.5

/** Figures whose things are worded alike: one node of the clustering. */
interface Node {
  readonly thing: Thing
  readonly figures: Figure[]
}

interface Link {
  readonly a: number
  readonly b: number
  readonly weight: number
  readonly because: readonly { rule: string; because: string }[]
}

/** A bucket holds things that could tie; bigger ones than this are cut to their commonest things, which bounds the work. */
const LARGEST_BUCKET = 400

/**
 * Brings figures of one thing together: constrained clustering, strongest ties first. Two clusters are joined where
 * their ties are enough and no bar stands between any two of their things, so that no chain of half-likenesses
 * joins what a reader would keep apart.
 */
export function join(figures: readonly Figure[]): readonly Joined[] {
  const nodes = nodesOf(figures)
  const links = linksOf(nodes)
  const clusters = new Map(nodes.map((_, i) => [i, { members: [i], trail: [] as Step[] }]))
  const home = nodes.map((_, i) => i)
  for (const { a, b, because } of links) {
    const [left, right] = [home[a] as number, home[b] as number]
    if (left === right) continue
    const into = clusters.get(left) as { members: number[]; trail: Step[] }
    const from = clusters.get(right) as { members: number[]; trail: Step[] }
    const barred = into.members.some((i) =>
      from.members.some((j) => barBetween((nodes[i] as Node).thing, (nodes[j] as Node).thing)),
    )
    if (barred) continue
    const evidence = [nodes[a] as Node, nodes[b] as Node].flatMap((node) =>
      node.figures.slice(0, 1).map(({ point }) => point.evidence),
    )
    into.trail.push(...from.trail, {
      rule: because.map(({ rule }) => rule).join('+'),
      because: `one thing: ${because.map((one) => one.because).join('; ')}`,
      evidence,
    })
    into.members.push(...from.members)
    for (const i of from.members) home[i] = left
    clusters.delete(right)
  }
  return [...clusters.values()].map(({ members, trail }) => ({
    figures: members.flatMap((i) => (nodes[i] as Node).figures),
    things: members.map((i) => (nodes[i] as Node).thing),
    trail,
  }))
}

function nodesOf(figures: readonly Figure[]): readonly Node[] {
  const nodes = new Map<string, Node>()
  for (const figure of figures) {
    const thing = thingOf(figure)
    const key = JSON.stringify(thing)
    const node = nodes.get(key)
    if (node) node.figures.push(figure)
    else nodes.set(key, { thing, figures: [figure] })
  }
  // Sorted by content, so that the order in which articles came leaves no trace.
  return [...nodes.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node)
}

/** Pairs of things that tie enough and are not barred, strongest first. */
function linksOf(nodes: readonly Node[]): readonly Link[] {
  const buckets = new Map<string, number[]>()
  nodes.forEach(({ thing }, i) => {
    for (const key of keysOf(thing)) buckets.set(key, [...(buckets.get(key) ?? []), i])
  })
  const links = new Map<string, Link>()
  for (const bucket of buckets.values()) {
    const kept = [...bucket]
      .sort((i, j) => (nodes[j] as Node).figures.length - (nodes[i] as Node).figures.length || i - j)
      .slice(0, LARGEST_BUCKET)
    for (const [at, i] of kept.entries()) {
      for (const j of kept.slice(at + 1)) {
        const [a, b] = i < j ? [i, j] : [j, i]
        const key = `${a}:${b}`
        if (links.has(key)) continue
        const [x, y] = [(nodes[a] as Node).thing, (nodes[b] as Node).thing]
        const { weight, because } = tiesBetween(x, y)
        if (weight >= ENOUGH && !barBetween(x, y)) links.set(key, { a, b, weight, because })
      }
    }
  }
  return [...links.values()].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
}

/** Under which things that could be one are found together. */
function keysOf({ dimension, head, kind, states, value }: Thing): readonly string[] {
  return [
    head === null ? null : `head ${head}`,
    kind === null ? null : `kind ${kind}`,
    states.length === 0 ? null : `states ${states.join('+')}`,
    value === null ? null : `value ${value}`,
  ].flatMap((key) => (key === null ? [] : [`${dimension} ${key}`]))
}
