import { encodeVarints, varintReader } from './model/varint.ts'

/** What is known of a word apart from the sentence it stands in, learned from much more text than is annotated by hand. */
export interface WordClass {
  /** Class among few and among many (at most 255 and 1023) of words that stand between the same neighbours. 0: none. */
  readonly coarse: number
  readonly fine: number
  /** Set of tags that the word is met with in news. 0: none. */
  readonly tags: number
}

const FINE = 8
const TAGS = 18

/** Word classes by hash of the word in lower case, each packed into one integer. */
export type Vocabulary = ReadonlyMap<number, number>

export const packClass = ({ coarse, fine, tags }: WordClass): number => coarse | (fine << FINE) | (tags << TAGS)
export const coarseClass = (packed: number): number => packed & 0xff
export const fineClass = (packed: number): number => (packed >> FINE) & 0x3ff
export const tagClass = (packed: number): number => packed >> TAGS

/** The vocabulary as bytes: its size, then pairs of hash (as a distance from the one before) and class. */
export function encodeVocabulary(vocabulary: Vocabulary): Int8Array {
  const hashes = [...vocabulary.keys()].map((hash) => hash >>> 0).sort((a, b) => a - b)
  const pairs = hashes.flatMap((hash, i) => [hash - (i > 0 ? hashes[i - 1] : 0), vocabulary.get(hash | 0) as number])
  return encodeVarints([hashes.length, ...pairs])
}

/** The vocabulary that `encodeVocabulary` wrote. */
export function decodeVocabulary(bytes: Int8Array): Vocabulary {
  const vocabulary = new Map<number, number>()
  const next = varintReader(bytes)
  let hash = 0
  for (let left = bytes.length > 0 ? next() : 0; left > 0; left--) {
    hash = (hash + next()) | 0
    vocabulary.set(hash, next())
  }
  return vocabulary
}
