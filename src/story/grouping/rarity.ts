import { lexicon } from '../../lexicon.ts'

/** The rarity of a word which no article of the table holds: it is in two of its 1,324 at most. */
const UNSEEN = -Math.log(2.5 / 1325)

let rarities: ReadonlyMap<string, number> | undefined

/**
 * How much a term tells, as inverse document frequency: -ln of the share of news articles that hold it. The shares come
 * from a fixed table, not from the articles at hand: five reports on one story have no document frequencies of their
 * own, and a weight that moved with the collection would let an unrelated article change a story.
 */
export function rarity(term: string): number {
  rarities ??= new Map(
    lexicon<readonly [string, number]>('story-shares').map(([word, share]) => [word, -Math.log(share)]),
  )
  return rarities.get(term) ?? UNSEEN
}
