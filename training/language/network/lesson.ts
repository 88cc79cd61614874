/** A sentence as the network takes it. */
export interface Input {
  readonly length: number
  /** `FEATURES` rows of embeddings for each word. */
  readonly rows: Int32Array
  /** Row of each word's vector, or -1. */
  readonly vectors: Int32Array
  readonly casing: number
  readonly quoted: Int8Array
}

/** The head of the root. */
export const ROOT = -1
/** A head, tag or relation that isn't known: nothing is learned about it. */
export const UNKNOWN = -2

/** A sentence to learn from. */
export interface Lesson {
  readonly input: Input
  readonly tags: Int32Array
  /** Index of each word's head; `ROOT`, `UNKNOWN`. */
  readonly heads: Int32Array
  readonly labels: Int32Array
}

/** Sentences that are learned from at once. */
export interface Batch {
  readonly lessons: readonly Lesson[]
  readonly words: number
}
