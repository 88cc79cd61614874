/**
 * Words grouped by the company they keep: each of some 200,000 words in one of 256 groups, and each group in a larger one. Words
 * are known by the upper bits of their hash alone, so that one unknown word in some 600 is taken for a known one.
 */
export interface WordClusters {
  /** Open addressing: word keys plus one; 0 where a slot is free. */
  readonly slots: Int32Array
  /** Group of the word in each slot. */
  readonly groups: Uint8Array
  /** The larger group of each group. */
  readonly larger: Uint8Array
}

const KEY_SHIFT = 5
const SLOTS = 1 << 19

/** No group. */
export const UNGROUPED = -1

/** The key of a word from its hash as written. */
export const keyOf = (hash: number): number => hash >>> KEY_SHIFT

const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 13

/** The table of words from their sorted keys, as differences in bytes of seven bits, and the group of each. */
export function readClusters(keys: Int8Array, wordGroups: Int8Array, larger: Int8Array): WordClusters {
  const slots = new Int32Array(SLOTS)
  const groups = new Uint8Array(SLOTS)
  let key = 0
  let at = 0
  for (let w = 0; w < wordGroups.length; w++) {
    let step = 0
    for (let shift = 0; ; shift += 7) {
      const byte = keys[at++]
      step |= (byte & 127) << shift
      if (byte >= 0) break
    }
    key += step
    let slot = slotOf(key)
    while (slots[slot]) slot = (slot + 1) % SLOTS
    slots[slot] = key + 1
    groups[slot] = wordGroups[w]
  }
  return { slots, groups, larger: Uint8Array.from(larger) }
}

/** The bytes that `readClusters` reads, for words as keys with their groups. */
export function writeClusters(groupOf: ReadonlyMap<number, number>): {
  readonly keys: Int8Array
  readonly groups: Int8Array
} {
  const bytes: number[] = []
  let before = 0
  const sorted = [...groupOf.keys()].sort((a, b) => a - b)
  for (const key of sorted) {
    let step = key - before
    before = key
    for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128)
    bytes.push(step)
  }
  return { keys: Int8Array.from(bytes), groups: Int8Array.from(sorted, (key) => groupOf.get(key) as number) }
}

/** The group of a word by its hash as written; `UNGROUPED` where it is unknown. */
export function groupOf({ slots, groups }: WordClusters, hash: number): number {
  const key = keyOf(hash)
  for (let slot = slotOf(key); slots[slot]; slot = (slot + 1) % SLOTS) if (slots[slot] === key + 1) return groups[slot]
  return UNGROUPED
}
