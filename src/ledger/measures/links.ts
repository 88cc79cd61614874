import { barBetween } from './bars.ts'
import { containment, rarity, weighed } from './context.ts'
import { valueKeys } from './same-value.ts'
import type { Thing } from './thing.ts'
import { tiesBetween } from './ties.ts'

/** A figure as clustering sees it. */
export interface Node {
  readonly thing: Thing
  readonly context: ReadonlySet<string>
  /** Which sentence of which article it stands in. */
  readonly sentence: string
}

/** Two figures that are tied enough to be of one thing, by their places in the list of nodes. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly weight: number
  readonly because: readonly { readonly rule: string; readonly because: string }[]
}

/** Two figures that are tied as much and still not of one thing, with the bar between them. */
export interface Parting {
  readonly a: number
  readonly b: number
  readonly weight: number
  readonly rule: string
  readonly because: string
}

/** Below this the ties between two figures are too weak to call them one thing. */
const ENOUGH = 2.1
/** Nodes that share a key could tie. A key that more share than this says little; the first of them are compared. */
const LARGEST_BUCKET = 300

/** Pairs of figures that tie enough, strongest first: those that nothing bars, and those that something does. */
export function linksOf(nodes: readonly Node[]): {
  readonly links: readonly Link[]
  readonly partings: readonly Parting[]
} {
  const weigh = rarity(nodes.map(({ context }) => context))
  const contexts = nodes.map(({ context }) => weighed(context, weigh))
  const buckets = new Map<string, number[]>()
  nodes.forEach(({ thing }, i) => {
    for (const key of keysOf(thing)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(i)
      else buckets.set(key, [i])
    }
  })
  const seen = new Set<number>()
  const links: Link[] = []
  const partings: Parting[] = []
  for (const bucket of buckets.values()) {
    const kept = bucket.slice(0, LARGEST_BUCKET)
    for (const [at, a] of kept.entries()) {
      for (const b of kept.slice(at + 1)) {
        const pair = a * nodes.length + b
        if (seen.has(pair)) continue
        seen.add(pair)
        const [x, y] = [nodes[a], nodes[b]]
        const context = containment(contexts[a], contexts[b], weigh)
        const { weight, because } = tiesBetween({
          a: x.thing,
          b: y.thing,
          context,
          sameSentence: x.sentence === y.sentence,
        })
        if (weight < ENOUGH) continue
        const bar = barBetween(x.thing, y.thing)
        if (bar) partings.push({ a, b, weight, ...bar })
        else links.push({ a, b, weight, because })
      }
    }
  }
  return { links: links.sort(byStrength), partings: partings.sort(byStrength) }
}

const byStrength = (x: Link | Parting, y: Link | Parting): number => y.weight - x.weight || x.a - y.a || x.b - y.b

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
