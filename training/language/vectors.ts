import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Rows } from '../../src/language/network/network.ts'

/** Vectors of words (hashed in lower case), which share rows. */
export interface Vectors extends Rows {
  readonly dimensions: number
  readonly rows: ReadonlyMap<number, number>
}

/** Vectors are written in whole numbers that stand for this much. */
const SCALE = 5 / 127

/** The vectors that vectors.py wrote: dimensions, rows and words (u32), the words' hashes (u32), their rows (u16), the rows. */
export function readVectors(): Vectors {
  const bytes = gunzipSync(readFileSync(new URL('vectors.bin.gz', import.meta.url)))
  const [dimensions, count, words] = [0, 4, 8].map((at) => bytes.readUInt32LE(at))
  const rows = new Map<number, number>()
  for (let i = 0; i < words; i++) {
    rows.set(bytes.readInt32LE(12 + 4 * i), bytes.readUInt16LE(12 + 4 * words + 2 * i))
  }
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + 12 + 6 * words, count * dimensions)
  return { dimensions, rows, values, scale: SCALE }
}
