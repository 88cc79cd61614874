import type { Digest } from '../digest.ts'
import { agglomerate, type Edge } from './agglomerate.ts'
import { byDay } from './by-day.ts'
import { type Graph, graphOf, type Node } from './graph.ts'

/** The digests of one story, by day, article and subject. */
export type Grouped = readonly Digest[]

/** What came of digests that came or went: `left` are stories that are no more as they were, `stories` what became of them. */
export interface Change {
  readonly left: readonly Grouped[]
  readonly stories: readonly Grouped[]
}

/** A story as the nodes of its digests, in their order. */
type Group = readonly Node[]

/** The story before it came of a digest that has just come. */
const NONE: Group = []

/**
 * Stories that grow as reports come in. Only those are grouped anew that links lead to from what came or went, and they
 * come out as if all digests had been grouped at once: the same digests are the same stories in whatever order and
 * portions they came. Takes about 2 kB of memory a digest, and up to a third of a millisecond to begin with.
 */
export class StoryIndex {
  readonly #graph: Graph
  readonly #nodes = new Map<string, Node[]>()
  /** The story of each node that has been asked for; of nodes that links join, all have one here or none has. */
  readonly #groups = new Map<Node, Group>()

  /** @param digests those that have been grouped before: they are linked, and grouped where a change leads to them */
  constructor(digests: readonly Digest[] = []) {
    const { graph, nodes } = graphOf(digests)
    this.#graph = graph
    for (const node of nodes) this.#keep(node)
  }

  /** Takes out what there is of some articles, and of those that others are put in of, and puts these in. */
  change(leaving: readonly string[], coming: readonly Digest[]): Change {
    const left = new Set<Group>()
    const ends = new Set<Node>()
    const gone = new Set<Node>()
    const group = (node: Node): void => this.#group(node)
    for (const article of new Set([...leaving, ...coming.map(({ article }) => article)])) {
      for (const node of this.#nodes.get(article) ?? []) {
        this.#group(node)
        for (const end of this.#graph.remove(node)) ends.add(end)
        left.add(this.#groups.get(node) as Group)
        this.#groups.delete(node)
        gone.add(node)
      }
      this.#nodes.delete(article)
    }
    // By day, so that none of them bears on one that came just before.
    for (const digest of [...coming].sort(byDay)) {
      const node = this.#graph.add(digest, group)
      this.#keep(node)
      this.#groups.set(node, NONE)
      ends.add(node)
    }
    for (const end of this.#graph.relink(group)) ends.add(end)
    for (const node of gone) ends.delete(node)
    return this.#regroup(ends, left)
  }

  #keep(node: Node): void {
    const own = this.#nodes.get(node.digest.article)
    if (own) own.push(node)
    else this.#nodes.set(node.digest.article, [node])
  }

  /** Finds the story of a node, and of all that links join with it, as they are before a change. */
  #group(node: Node): void {
    if (this.#groups.has(node)) return
    const members = this.#joined(node, (next) => !this.#groups.has(next))
    for (const group of grouped(members)) for (const member of group) this.#groups.set(member, group)
  }

  #joined(node: Node, counts: (next: Node) => boolean): ReadonlySet<Node> {
    const found = new Set([node])
    for (const each of found) for (const next of this.#graph.around(each)) if (counts(next)) found.add(next)
    return found
  }

  /** Groups anew all that links join with the ends of links that came or went. */
  #regroup(ends: ReadonlySet<Node>, left: Set<Group>): Change {
    const stories: Group[] = []
    const done = new Set<Node>()
    for (const end of ends) {
      if (done.has(end)) continue
      const members = this.#joined(end, () => true)
      for (const member of members) {
        done.add(member)
        this.#group(member)
      }
      for (const group of grouped(members)) {
        const before = this.#groups.get(group[0]) as Group
        if (before.length === group.length && group.every((each) => this.#groups.get(each) === before)) continue
        stories.push(group)
        for (const member of group) {
          const old = this.#groups.get(member) as Group
          if (old !== NONE) left.add(old)
        }
      }
    }
    for (const group of stories) for (const member of group) this.#groups.set(member, group)
    return { left: [...left].map(digests), stories: stories.map(digests) }
  }
}

const digests = (group: Group): Grouped => group.map(({ digest }) => digest)

/** Parts nodes that hang together by links into stories. */
function grouped(members: ReadonlySet<Node>): readonly Group[] {
  const ordered = [...members].sort((a, b) => byDay(a.digest, b.digest))
  const place = new Map(ordered.map((node, at) => [node, at]))
  function* edges(): Generator<Edge> {
    for (const [b, { links }] of ordered.entries())
      for (const [i, to] of links.to.entries()) yield { a: place.get(to) as number, b, likeness: links.likeness[i] }
  }
  return agglomerate(
    ordered.map(({ digest }) => digest),
    edges(),
  ).map((story) => story.map((at) => ordered[at]))
}
