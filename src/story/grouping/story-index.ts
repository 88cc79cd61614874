import type { Digest } from '../digest.ts'
import { agglomerate } from './agglomerate.ts'
import { byDay } from './clusters.ts'
import { type Edge, Neighbours } from './neighbours.ts'

/** What a new digest did to the stories: `left` are the stories before it that it touched, `stories` what became of them. */
export interface Change {
  readonly left: readonly (readonly Digest[])[]
  readonly stories: readonly (readonly Digest[])[]
}

/**
 * Stories that grow as reports come in. A new report is weighed against the stories of its neighbours only: it joins
 * one, starts one, joins some up, or tips one apart; all others keep their members. Digests added by day give what
 * `clusters` gives of them at once, but for stories at the threshold that lie outside a newcomer's reach.
 */
export class StoryIndex {
  readonly #neighbours = new Neighbours()
  readonly #edges: Edge[][] = []
  readonly #storyOf: (readonly number[])[] = []

  add(digest: Digest): Change {
    const number = this.#neighbours.size
    const edges = this.#neighbours.add(digest)
    this.#edges[number] = [...edges]
    for (const edge of edges) this.#edges[edge.a].push(edge)

    const left = [...new Set(edges.map((edge) => this.#storyOf[edge.a]))]
    const stories = this.#regroup([...left.flat(), number])
    for (const story of stories) for (const member of story) this.#storyOf[member] = story
    return { left: left.map((story) => this.#digests(story)), stories: stories.map((story) => this.#digests(story)) }
  }

  /** All stories, by their first member. */
  stories(): readonly (readonly Digest[])[] {
    return [...new Set(this.#storyOf)].map((story) => this.#digests(story)).sort((a, b) => byDay(a[0], b[0]))
  }

  #digests(numbers: readonly number[]): readonly Digest[] {
    return numbers.map((number) => this.#neighbours.digest(number))
  }

  #regroup(numbers: readonly number[]): readonly (readonly number[])[] {
    const ordered = [...numbers].sort((a, b) => byDay(this.#neighbours.digest(a), this.#neighbours.digest(b)))
    const place = new Map(ordered.map((number, at) => [number, at]))
    const inside = new Set(ordered.flatMap((number) => this.#edges[number]))
    const edges = [...inside].flatMap(({ a, b, likeness }) => {
      const [x, y] = [place.get(a), place.get(b)]
      return x === undefined || y === undefined ? [] : { a: Math.min(x, y), b: Math.max(x, y), likeness }
    })
    return agglomerate(this.#digests(ordered), edges).map((story) => story.map((at) => ordered[at]))
  }
}
