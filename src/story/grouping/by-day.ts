import type { Digest } from '../digest.ts'

/** By day, undated last; then by article and subject, so that the order is whole. */
export function byDay(a: Digest, b: Digest): number {
  if (a.day !== b.day) return a.day === null ? 1 : b.day === null ? -1 : a.day < b.day ? -1 : 1
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.subject - b.subject
}
