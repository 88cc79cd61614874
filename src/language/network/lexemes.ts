import { hashText } from '../model/hash.ts'
import type { HashTable } from './hash-table.ts'
import { SHAPES, shapeOf } from './shape.ts'

/** What is known of words apart from any sentence: each table gives a number by the hash of a form. */
export interface Lexemes {
  /** Words of the treebank, in lower case and as written. */
  readonly lower: HashTable
  readonly exact: HashTable
  /** Sets of tags that news uses a word (in lower case) with. */
  readonly tagSets: HashTable
  /** Row of the vector of a word (in lower case) among those learned from much more text. */
  readonly vectors: HashTable
}

/** Rows of the embeddings that a word adds up. */
export const FEATURES = 10
/** Tag sets are numbers below this. */
export const TAG_SETS = 640

const LAST1 = 128
const LAST2 = 1024
const LAST3 = 4096
const LAST4 = 8192
const FIRST2 = 1024
const FIRST3 = 4096

/** How many rows of embeddings there are. The first row of the words in lower case and as written stands for those unknown. */
export const embeddingRows = ({ lower, exact }: Lexemes): number =>
  lower.size + exact.size + 2 + LAST1 + LAST2 + LAST3 + LAST4 + FIRST2 + FIRST3 + SHAPES + TAG_SETS + 1

/** The row among `count` that a hash falls on. */
function bucket(hash: number, count: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return ((mixed ^ (mixed >>> 13)) >>> 0) % count
}

/** The rows that stand for an unknown word in the first of the features. */
export const unknownRows = ({ lower }: Lexemes): readonly number[] => [0, lower.size + 1]

/** Writes the `FEATURES` rows of a form into `rows` from `at` on. */
export function writeRows(lexemes: Lexemes, form: string, rows: Int32Array, at: number): void {
  const lower = form.toLowerCase()
  const size = lower.length
  const whole = hashText(lower)
  let base = 0
  const put = (row: number, count: number): void => {
    rows[at++] = base + row
    base += count
  }
  put(lexemes.lower.get(whole) + 1, lexemes.lower.size + 1)
  put(lexemes.exact.get(hashText(form)) + 1, lexemes.exact.size + 1)
  put(bucket(hashText(lower, size - 1), LAST1), LAST1)
  put(bucket(hashText(lower, Math.max(0, size - 2)), LAST2), LAST2)
  put(bucket(hashText(lower, Math.max(0, size - 3)), LAST3), LAST3)
  put(bucket(hashText(lower, Math.max(0, size - 4)), LAST4), LAST4)
  put(bucket(hashText(lower, 0, Math.min(2, size)), FIRST2), FIRST2)
  put(bucket(hashText(lower, 0, Math.min(3, size)), FIRST3), FIRST3)
  put(Math.min(SHAPES - 1, shapeOf(form)), SHAPES)
  put(Math.min(TAG_SETS, lexemes.tagSets.get(whole) + 1), TAG_SETS + 1)
}

/** The row of a form's vector, or -1. */
export const vectorOf = (lexemes: Lexemes, form: string): number => lexemes.vectors.get(hashText(form.toLowerCase()))
