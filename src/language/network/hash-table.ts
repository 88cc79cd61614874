import { decodeVarints, encodeVarints } from '../model/varint.ts'

/** Whole numbers from 0 to 65,535 by hash, in typed arrays: some hundred thousand entries are made in a few milliseconds. */
export interface HashTable {
  readonly size: number
  /** The value of a hash, or -1. */
  readonly get: (hash: number) => number
}

/** The values by hash as bytes: how many, then pairs of hash (as a distance from the one before) and value. */
export function encodeTable(values: ReadonlyMap<number, number>): Int8Array {
  const hashes = [...values.keys()].map((hash) => hash >>> 0).sort((a, b) => a - b)
  const pairs = hashes.flatMap((hash, i) => [hash - (i > 0 ? hashes[i - 1] : 0), values.get(hash | 0) as number])
  return encodeVarints([hashes.length, ...pairs])
}

/** The table that `encodeTable` wrote. */
export function decodeTable(bytes: Int8Array): HashTable {
  const numbers = decodeVarints(bytes)
  const size = numbers[0]
  const hashes = new Int32Array(size)
  const values = new Uint16Array(size)
  let hash = 0
  for (let i = 0; i < size; i++) {
    hash = (hash + numbers[2 * i + 1]) | 0
    hashes[i] = hash
    values[i] = numbers[2 * i + 2]
  }
  return tableOf(hashes, values)
}

/** Hashes are looked for among those with the same upper bits. */
const UPPER_BITS = 16
const SHIFT = 32 - UPPER_BITS

/** The table of hashes, which stand in the order of their unsigned values, and the value of each. */
export function tableOf(hashes: Int32Array, values: Uint16Array | Uint8Array): HashTable {
  const starts = new Uint32Array((1 << UPPER_BITS) + 1)
  let next = 0
  for (let upper = 0; upper < 1 << UPPER_BITS; upper++) {
    while (next < hashes.length && hashes[next] >>> SHIFT === upper) next++
    starts[upper + 1] = next
  }
  const get = (hash: number): number => {
    const upper = hash >>> SHIFT
    for (let i = starts[upper]; i < starts[upper + 1]; i++) if (hashes[i] === hash) return values[i]
    return -1
  }
  return { size: hashes.length, get }
}
