import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { ROOT, UNKNOWN } from './network/lesson.ts'

/** What the teacher says of a sentence: names of tags and relations, or "" where it isn't sure; heads, `ROOT` or `UNKNOWN`. */
export interface Taught {
  readonly tags: readonly string[]
  readonly heads: Int32Array
  readonly labels: readonly string[]
}

const TAUGHT = new URL('taught.bin.gz', import.meta.url)
const UNSURE_HEAD = -128

/**
 * What teach.py wrote, by the hash of the sentences' words: a line of JSON (counts, names of tags and relations), the hashes (i32) and
 * lengths (u8) of the sentences; then of all words the tags (u8), the places of the heads from the word (i8, 0 for the root) and the
 * relations (u8). The last number of tags and of relations stands for one that isn't sure.
 */
export function readTaught(path: string | URL = TAUGHT): Map<number, Taught> {
  const bytes = gunzipSync(readFileSync(path))
  const line = bytes.indexOf(10)
  const meta = JSON.parse(bytes.toString('utf8', 0, line)) as Record<'tags' | 'relations', string[]> &
    Record<'sentences' | 'words', number>
  const hashes = line + 1
  const lengths = hashes + 4 * meta.sentences
  const tags = lengths + meta.sentences
  const heads = tags + meta.words
  const relations = heads + meta.words
  const found = new Map<number, Taught>()
  for (let s = 0, from = 0; s < meta.sentences; s++) {
    const places = Array.from({ length: bytes[lengths + s] }, (_, i) => from + i)
    found.set(bytes.readInt32LE(hashes + 4 * s), {
      tags: places.map((place) => meta.tags[bytes[tags + place]] ?? ''),
      heads: Int32Array.from(places, (place, i) => headOf(bytes.readInt8(heads + place), i)),
      labels: places.map((place) => meta.relations[bytes[relations + place]] ?? ''),
    })
    from += places.length
  }
  return found
}

function headOf(distance: number, i: number): number {
  if (distance === UNSURE_HEAD) return UNKNOWN
  return distance === 0 ? ROOT : i + distance
}
