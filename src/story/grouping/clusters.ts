import type { Digest } from '../digest.ts'
import { agglomerate } from './agglomerate.ts'
import { type Edge, Neighbours } from './neighbours.ts'

/**
 * Groups digests into stories: the same groups for the same digests in whatever order they come.
 * @returns groups of digests, each by day, article and subject; groups by their first
 */
export function clusters(digests: readonly Digest[]): readonly (readonly Digest[])[] {
  const ordered = [...digests].sort(byDay)
  const index = new Neighbours()
  const edges: Edge[] = []
  for (const digest of ordered) for (const edge of index.add(digest)) edges.push(edge)
  return agglomerate(ordered, edges).map((members) => members.map((place) => ordered[place]))
}

/** By day, undated last; then by article and subject, so that the order is whole. */
export function byDay(a: Digest, b: Digest): number {
  if (a.day !== b.day) return a.day === null ? 1 : b.day === null ? -1 : a.day < b.day ? -1 : 1
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.subject - b.subject
}
