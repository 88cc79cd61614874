import type { Annotations } from '../annotate/annotations.ts'
import type { Digest } from '../story/digest.ts'

/** What one version of an article says, as one version of the program reads it. */
export interface AnnotatedVersion {
  readonly annotations: Annotations
  /** Of `annotations.article`, as `Kept` gave it. */
  readonly version: number
  readonly digests: readonly Digest[]
}

/** A digest that a story has been found for, with its place in the order in which they were. */
export interface PlacedDigest {
  readonly digest: Digest
  readonly place: number
}

/**
 * What the articles say. All of it is kept by `analysis`, the version of code, weights and lexicons that found it: what
 * two of them found is never given together. An analysis of another version of an article is kept and not given.
 */
export interface AnnotationShelf {
  /** Keeps annotations and digests, and makes them searchable, in one transaction. Once more: the same again. */
  save(analysis: string, annotated: readonly AnnotatedVersion[]): Promise<void>
  /** Of the current version of each, in the order asked for; those that this analysis has not read are left out. */
  of(analysis: string, articles: readonly string[]): Promise<readonly Annotations[]>
  /** Digests of current versions that have no place yet, by day, then article, then subject. */
  unplaced(analysis: string, limit: number): Promise<readonly Digest[]>
  /**
   * Gives digests the next places, in this order; none is ever given twice, so that an index which has caught up to a
   * place misses nothing. Call it inside `Store.locked`, in the transaction that changes the stories they join: then all
   * processes see one order.
   * @returns the last place given, now or before; 0 before the first
   */
  place(analysis: string, digests: readonly Pick<Digest, 'article' | 'subject'>[]): Promise<number>
  /**
   * Digests by place, from beyond `after` (0: from the first): how an index in memory is built or catches
   * up. Those of a new version of an article take the place of all digests that the article had.
   */
  placed(analysis: string, after: number, limit: number): Promise<readonly PlacedDigest[]>
  /** How many articles this analysis has read in their current version. */
  count(analysis: string): Promise<number>
}
