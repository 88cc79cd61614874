import type { Digest } from '../digest.ts'
import { byDay } from './by-day.ts'
import { type Entry, entry } from './entry.ts'
import { type Links, Neighbours } from './neighbours.ts'

/** A digest with what it is linked to. */
export interface Node extends Entry {
  /** To earlier nodes. */
  links: Links<Node>
  /** Nodes with a link to this one. */
  readonly followers: Node[]
}

const node = (digest: Digest): Node => ({ ...entry(digest), links: NONE, followers: [] })

const NONE: Links<Node> = { to: [], likeness: [] }

/**
 * Digests, linked where they are alike. Where one comes or goes, later ones that it bears on may be linked otherwise:
 * `relink` sees to that. Then the same digests have the same links, whatever came and went before.
 */
export class Graph {
  readonly #neighbours = new Neighbours<Node>()
  /** Nodes whose links may not be what they should be. */
  readonly #swayed = new Set<Node>()

  /** Puts in a digest that comes after all that are there. */
  append(digest: Digest): Node {
    const last = node(digest)
    this.#neighbours.add(last)
    this.#link(last, this.#neighbours.links(last))
    return last
  }

  /** Puts a digest in. @param before called with each node that it is linked to, before it is */
  add(digest: Digest, before: (next: Node) => void): Node {
    const coming = node(digest)
    const links = this.#neighbours.links(coming)
    for (const next of links.to) before(next)
    this.#neighbours.add(coming)
    for (const each of this.#neighbours.swayed(coming)) this.#swayed.add(each)
    this.#link(coming, links)
    return coming
  }

  /** Takes a node out; those with a link to it keep it until `relink`. @returns the nodes that it was linked with */
  remove(leaving: Node): readonly Node[] {
    const around = this.around(leaving)
    for (const each of this.#neighbours.swayed(leaving)) this.#swayed.add(each)
    this.#swayed.delete(leaving)
    this.#neighbours.remove(leaving)
    this.#link(leaving, NONE)
    return around
  }

  /**
   * Links those anew that what came and went bears on.
   * @param before called with each node that is linked otherwise now, before it is
   * @returns the nodes at either end of every link that came or went
   */
  relink(before: (next: Node) => void): readonly Node[] {
    const ends: Node[] = []
    for (const each of this.#swayed) {
      const [old, links] = [each.links, this.#neighbours.links(each)]
      if (old.to.length === links.to.length && links.to.every((next, at) => next === old.to[at])) continue
      before(each)
      this.#link(each, links)
      ends.push(each, ...old.to, ...links.to)
    }
    this.#swayed.clear()
    return ends
  }

  /** The nodes that a link joins to this one. */
  around(node: Node): readonly Node[] {
    return [...node.links.to, ...node.followers]
  }

  #link(node: Node, links: Links<Node>): void {
    for (const { followers } of node.links.to) followers.splice(followers.indexOf(node), 1)
    for (const { followers } of links.to) followers.push(node)
    node.links = links
  }
}

/** A graph of digests that are all known at once. @returns it with its nodes, by day */
export function graphOf(digests: readonly Digest[]): { readonly graph: Graph; readonly nodes: readonly Node[] } {
  const graph = new Graph()
  return { graph, nodes: [...digests].sort(byDay).map((digest) => graph.append(digest)) }
}
