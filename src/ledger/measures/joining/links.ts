import { barBetween } from './bars.ts'
import { containments } from './context.ts'
import { valueKeys } from './same-value.ts'
import type { Thing } from './thing.ts'
import { type Pair, weightOf } from './ties.ts'

/** A figure as clustering sees it. */
export interface Node {
  readonly thing: Thing
  readonly context: ReadonlySet<string>
  /** Which sentence of which article it stands in. */
  readonly sentence: string
  /** Which article prints it in whose words. */
  readonly voice: string
}

/** Two figures by their places in the list of nodes, the earlier first, and how strongly they are tied. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** Below this the ties between two figures are too weak to call them one thing. */
const ENOUGH = 2.1
/** Nodes that share a key could tie. Where more than this share it, each is compared with the first and the last before it. */
const LARGEST_BUCKET = 300
const FIRST = 50
const LAST = 100
/** So many of a node's pairs with those before it count, the strongest: one tie is enough to bring it where it belongs. */
const STRONGEST = 40

/**
 * Pairs of figures that tie enough, strongest first: links that nothing bars, and partings that something does.
 * @param pairing lays a figure out, and pairs others with it, all by their places
 */
export function linksOf(
  nodes: readonly Node[],
  pairing: Pairing,
): {
  readonly links: readonly Link[]
  readonly partings: readonly Link[]
} {
  const buckets = new Map<string, number[]>()
  // By each node, the last that it was compared with: it is found by several keys.
  const last = new Int32Array(nodes.length).fill(-1)
  const links: Link[] = []
  const partings: Link[] = []
  nodes.forEach(({ thing }, b) => {
    const pairWith = pairing(b)
    const own: { readonly links: Link[]; readonly partings: Link[] } = { links: [], partings: [] }
    for (const key of keysOf(thing)) {
      const bucket = buckets.get(key) ?? []
      for (const a of near(bucket)) {
        if (last[a] === b) continue
        last[a] = b
        const weight = weightOf(pairWith(a))
        if (weight < ENOUGH) continue
        const found = barBetween(nodes[a].thing, thing) ? own.partings : own.links
        found.push({ a, b, weight })
      }
      bucket.push(b)
      if (bucket.length === 1) buckets.set(key, bucket)
    }
    links.push(...strongest(own.links))
    partings.push(...strongest(own.partings))
  })
  return { links: links.sort(byStrength), partings: partings.sort(byStrength) }
}

const near = (bucket: readonly number[]): readonly number[] =>
  bucket.length <= LARGEST_BUCKET ? bucket : [...bucket.slice(0, FIRST), ...bucket.slice(-LAST)]

const strongest = (own: readonly Link[]): readonly Link[] =>
  own.length <= STRONGEST ? own : own.toSorted(byStrength).slice(0, STRONGEST)

/** Lays a node out, by its place, and makes the pair of an earlier one and it. */
export type Pairing = (b: number) => (a: number) => Pair

/** How the figures of a story are paired. */
export function pairingOf(nodes: readonly Node[]): Pairing {
  const layOut = containments(nodes.map(({ context }) => context))
  return (b) => {
    const containment = layOut(b)
    return (a) => ({
      a: nodes[a].thing,
      b: nodes[b].thing,
      context: containment(a),
      sameSentence: nodes[a].sentence === nodes[b].sentence,
      sameVoice: nodes[a].voice === nodes[b].voice,
    })
  }
}

const byStrength = (x: Link, y: Link): number => y.weight - x.weight || x.a - y.a || x.b - y.b

/** Under which figures that could be of one thing are found together. */
function keysOf(thing: Thing): readonly string[] {
  const { dimension, head, kind, states } = thing
  const keys = [
    head === null ? null : `head ${head}`,
    kind === null ? null : `kind ${kind}`,
    states.length === 0 ? null : `states ${states.join('+')}`,
    ...valueKeys(thing),
  ]
  return keys.flatMap((key) => (key === null ? [] : [`${dimension} ${key}`]))
}
