import type { Digest } from '../digest.ts'
import { type Entry, entry, type Link, Neighbours } from './neighbours.ts'

/** A digest with what it is linked to, as far as that has been asked for. */
export interface Node extends Entry {
  /** To earlier nodes; null until they are asked for. */
  links: readonly Link<Node>[] | null
  /** Nodes with a link to this one; all of them once `followed`. */
  readonly followers: Set<Node>
  followed: boolean
}

const node = (digest: Digest): Node => ({ ...entry(digest), links: null, followers: new Set(), followed: false })

/**
 * Digests, linked where they are alike. Links are looked up when they are first asked for, and anew where a digest that
 * comes or goes bears on them: the same digests have the same links, whatever came and went before.
 */
export class Graph {
  readonly #neighbours = new Neighbours<Node>()
  /** Nodes whose links are to be looked up anew. */
  readonly #swayed = new Set<Node>()

  /** Puts a digest in while no link has been asked for yet. */
  hold(digest: Digest): Node {
    const held = node(digest)
    this.#neighbours.add(held)
    return held
  }

  /**
   * Puts a digest in. The links of later ones follow with `relink`.
   * @param before called with each node that a link may lead to or away from, while it is linked as it was
   */
  add(digest: Digest, before: (next: Node) => void): Node {
    const coming = node(digest)
    const links = this.#neighbours.links(coming)
    const swayed = this.#neighbours.swayed(coming)
    for (const next of [...targets(links), ...swayed]) before(next)
    for (const each of swayed) this.#swayed.add(each)
    this.#neighbours.add(coming)
    coming.followed = true
    this.#link(coming, links)
    return coming
  }

  /**
   * Takes a node out. The links of later ones follow with `relink`.
   * @param before as for `add`
   * @returns the nodes that it was linked with
   */
  remove(leaving: Node, before: (next: Node) => void): readonly Node[] {
    const swayed = this.#neighbours.swayed(leaving)
    for (const next of [leaving, ...swayed]) before(next)
    for (const each of swayed) this.#swayed.add(each)
    this.#swayed.delete(leaving)
    const around = this.around(leaving)
    this.#neighbours.remove(leaving)
    this.#link(leaving, [])
    return around
  }

  /** Looks up all links that what came and went bears on. @returns the nodes at either end of every link that came or went */
  relink(): readonly Node[] {
    const ends = [...this.#swayed].flatMap((each) => this.#relink(each))
    this.#swayed.clear()
    return ends
  }

  /** The nodes that a link joins to this one. */
  around(node: Node): readonly Node[] {
    if (!node.followed) {
      for (const later of this.#neighbours.swayed(node)) this.#links(later)
      node.followed = true
    }
    return [...targets(this.#links(node)), ...node.followers]
  }

  #links(node: Node): readonly Link<Node>[] {
    return node.links ?? this.#link(node, this.#neighbours.links(node))
  }

  #relink(node: Node): readonly Node[] {
    const before = this.#links(node)
    return [node, ...targets(before), ...targets(this.#link(node, this.#neighbours.links(node)))]
  }

  #link(node: Node, links: readonly Link<Node>[]): readonly Link<Node>[] {
    for (const { to } of node.links ?? []) to.followers.delete(node)
    for (const { to } of links) to.followers.add(node)
    node.links = links
    return links
  }
}

const targets = (links: readonly Link<Node>[]): readonly Node[] => links.map(({ to }) => to)
