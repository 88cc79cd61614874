import type { Digest } from '../digest.ts'
import { joined } from '../disjoint.ts'
import { agglomerate } from './agglomerate.ts'
import { type Edge, Neighbours } from './neighbours.ts'

/**
 * Groups digests into stories: the same groups for the same digests in whatever order they come.
 * @returns groups of digests, each by day, article and subject; groups by their first
 */
export function clusters(digests: readonly Digest[]): readonly (readonly Digest[])[] {
  const ordered = [...digests].sort(byDay)
  const index = new Neighbours()
  const edges = ordered.flatMap((digest) => index.add(digest))
  return connected(ordered.length, edges)
    .flatMap(({ members, edges }) => {
      const own = members.map((place) => ordered[place])
      return agglomerate(own, edges).map((story) => story.map((place) => own[place]))
    })
    .sort((a, b) => byDay(a[0], b[0]))
}

interface Connected {
  readonly members: readonly number[]
  /** Edges between places in `members`. */
  readonly edges: readonly Edge[]
}

/** Places below `size` parted where no edge joins them: nothing in one part bears on another. */
function connected(size: number, edges: readonly Edge[]): readonly Connected[] {
  const sets = joined(
    size,
    edges.map(({ a, b }) => [a, b] as const),
  )
  const parts = sets.map((members) => ({ members, edges: [] as Edge[] }))
  const part = new Int32Array(size).fill(-1)
  const place = new Int32Array(size)
  for (const [number, members] of sets.entries()) {
    for (const [at, member] of members.entries()) {
      part[member] = number
      place[member] = at
    }
  }
  for (const { a, b, likeness } of edges) parts[part[a]].edges.push({ a: place[a], b: place[b], likeness })
  const alone = Array.from(part.keys()).filter((member) => part[member] < 0)
  return [...parts, ...alone.map((member) => ({ members: [member], edges: [] }))]
}

/** By day, undated last; then by article and subject, so that the order is whole. */
export function byDay(a: Digest, b: Digest): number {
  if (a.day !== b.day) return a.day === null ? 1 : b.day === null ? -1 : a.day < b.day ? -1 : 1
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.subject - b.subject
}
