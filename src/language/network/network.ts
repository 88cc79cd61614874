import type { Factor } from './factor.ts'
import type { Kernels, Matrix } from './kernels.ts'
import type { Lexemes } from './lexemes.ts'

/** Widths of the layers. */
export interface Widths {
  /** Sum of a word's embeddings; vector from much text; hidden layer over both. */
  readonly embedding: number
  readonly vector: number
  readonly hidden: number
  /** A word in its sentence; half of it read from the left, half from the right. */
  readonly state: number
  readonly layers: number
  /** A word as a head or dependent, for arcs and for relations. */
  readonly arc: number
  readonly relation: number
}

/** Rows of whole numbers, to be multiplied by `scale`. */
export interface Rows {
  readonly values: Int8Array
  readonly scale: number
}

/** Such rows in the memory of the kernels, from `at` on. */
export interface Table {
  readonly at: number
  readonly scale: number
}

/** A recurrent layer above the first: what makes its candidates and gates, and what the gates add (`recur` in kernels/recurrence.as). */
export interface Layer {
  readonly input: Factor
  readonly gates: Matrix
}

/**
 * A trained network: simple recurrent units in both directions (Lei et al. 2018) over words, from whose states tags, heads
 * (Dozat & Manning 2017) and relations are read.
 */
export interface Network {
  readonly kernels: Kernels
  readonly widths: Widths
  /** Pairs of Penn and universal tag, such as "IN|SCONJ", so that the two always agree. */
  readonly tags: readonly string[]
  /** Universal Dependencies relations with subtypes; "root" isn't among them. */
  readonly labels: readonly string[]
  readonly lexemes: Lexemes
  readonly embeddings: Table
  readonly vectors: Table
  readonly hidden: Factor
  readonly word: Factor
  /** What the casing of the sentence (4 rows), and standing within quotation marks or not (2 rows), add to a word. */
  readonly context: Matrix
  /** What makes the candidates and gates of the first layer: the word before, the word itself and the word after, in this order. */
  readonly window: readonly Factor[]
  readonly firstGates: Matrix
  readonly layers: readonly Layer[]
  /** Side by side: scores of tags, dependent and head of arcs, dependent and head of relations. */
  readonly views: Factor
  /** The root as a head. */
  readonly root: Matrix
  /** Side by side: what heads are multiplied with, and scores of their places (`placeOf`). */
  readonly arcs: Factor
  /** What the place of the head adds to a relation. */
  readonly places: Matrix
  readonly relations: Factor
}

/** Rounded up to a multiple of 4, the width of what the processor adds at once. */
export const padded = (count: number): number => (count + 3) & ~3

/** How much is left of what is below nothing, in the views of heads and dependents; kernels/arcs.as has it too. */
export const LEAK = 0.1

/** Columns of `Network.views` and where each part of them begins. */
export function viewColumns({ arc, relation }: Widths, tags: number) {
  const dependent = padded(tags)
  const head = dependent + arc
  const relationDependent = head + arc
  const relationHead = relationDependent + relation
  return { dependent, head, relationDependent, relationHead, all: relationHead + relation }
}
