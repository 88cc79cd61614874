import { decodeVarints, encodeVarints } from '../../../language/model/varint.ts'
import { type HashTable, tableOf } from '../../../language/network/hash-table.ts'

/**
 * Words grouped by the company they keep: each of some 200,000 words in one of 256 groups, and each group in a larger one. Words
 * are known by the upper bits of their hash alone, so that one unknown word in some 600 is taken for a known one.
 */
export interface WordClusters {
  /** Group of each word, by the upper bits of its hash. */
  readonly groups: HashTable
  /** The larger group of each group. */
  readonly larger: Uint8Array
}

const KEY_SHIFT = 5
const UPPER_BITS = -1 << KEY_SHIFT

/** No group. */
export const UNGROUPED = -1

/** The key of a word from its hash as written. */
export const keyOf = (hash: number): number => hash >>> KEY_SHIFT

/** The table of words from their sorted keys, as differences in bytes of seven bits, and the group of each. */
export function readClusters(keys: Int8Array, wordGroups: Int8Array, larger: Int8Array): WordClusters {
  const steps = decodeVarints(keys)
  const hashes = new Int32Array(steps.length)
  let key = 0
  for (let w = 0; w < steps.length; w++) {
    key += steps[w]
    hashes[w] = key << KEY_SHIFT
  }
  return { groups: tableOf(hashes, new Uint8Array(wordGroups)), larger: new Uint8Array(larger) }
}

/** The bytes that `readClusters` reads, for words as keys with their groups. */
export function writeClusters(groupOf: ReadonlyMap<number, number>): {
  readonly keys: Int8Array
  readonly groups: Int8Array
} {
  const sorted = [...groupOf.keys()].sort((a, b) => a - b)
  return {
    keys: encodeVarints(sorted.map((key, i) => key - (i > 0 ? sorted[i - 1] : 0))),
    groups: Int8Array.from(sorted, (key) => groupOf.get(key) as number),
  }
}

/** The group of a word by its hash as written; `UNGROUPED` where it is unknown. */
export const groupOf = ({ groups }: WordClusters, hash: number): number => groups.get(hash & UPPER_BITS)
