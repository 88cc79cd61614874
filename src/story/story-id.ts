import type { Digest } from './digest.ts'
import { hash } from './grouping/hash.ts'

/**
 * Named after the member that comes first by id, so that a story keeps its name as later reports join it. 64 bits: two
 * hashes, since among a hundred thousand stories two would share one of them.
 */
export function storyId(members: readonly Pick<Digest, 'article' | 'subject'>[]): string {
  const [first] = members.map(({ article, subject }) => `${article}#${subject}`).sort()
  return `s${hex(hash(first))}${hex(hash(`#${first}`))}`
}

const hex = (number: number): string => number.toString(16).padStart(8, '0')
