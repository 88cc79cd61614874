import { decodeVarints, encodeVarints } from '../model/varint.ts'

/** Whole numbers from 0 by hash, in typed arrays: some hundred thousand entries are made in a few milliseconds. */
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
  let room = 16
  while (room < 2 * size) room *= 2
  const mask = room - 1
  const keys = new Int32Array(room)
  /** One more than the value; 0 where nothing is. */
  const values = new Int32Array(room)
  const placeOf = (hash: number): number => {
    let place = (hash ^ (hash >>> 16)) & mask
    while (values[place] !== 0 && keys[place] !== hash) place = (place + 1) & mask
    return place
  }
  let hash = 0
  for (let i = 1; i < numbers.length; i += 2) {
    hash = (hash + numbers[i]) | 0
    const place = placeOf(hash)
    keys[place] = hash
    values[place] = numbers[i + 1] + 1
  }
  return { size, get: (sought) => values[placeOf(sought)] - 1 }
}
