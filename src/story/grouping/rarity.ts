import { lexicon } from '../../lexicon.ts'

/** The share that a word gets which no article of the table holds: two of its 1,324 articles at most. */
const UNSEEN = 0.0019

let shares: ReadonlyMap<string, number> | undefined

/**
 * How much a term tells, as inverse document frequency: -ln of the share of news articles that hold it. The shares come
 * from a fixed table, not from the articles at hand: five reports on one story have no document frequencies of their
 * own, and a weight that moved with the collection would let an unrelated article change a story.
 */
export function rarity(term: string): number {
  shares ??= new Map(lexicon<readonly [string, number]>('story-shares'))
  return -Math.log(shares.get(term) ?? UNSEEN)
}
