import { type Word, words } from '../words.ts'
import { rarity } from './rarity.ts'
import { term } from './term.ts'

/** A word of the title counts as this many of the text. */
const TITLE = 3
/** A word this far into the text counts half as much as the first: news puts first what it is about. */
const HALF = 60
/** Two words in a row count as half a term of their own, as rare as the two are on average. */
const PAIR = 0.5
/** Terms kept: the heaviest say what an article is about, the rest is the language. */
const KEPT = 150

/** Terms in more than half of all articles, which no weight by place can make tell anything, are passed over. */
const COMMON = 0.7

/** Days, hours and small counts: alike in articles that share nothing. */
const SMALL_NUMBER = /^\d{1,2}$/

/**
 * The terms of an article by weight, heaviest first: single words and pairs of neighbours, weighed by place (title and
 * opening first), repetition (logarithm) and rarity, scaled to length 1.
 * @param opening words of the title or heading, read before `body`
 */
export function weights(opening: string, body: readonly Word[]): readonly (readonly [string, number])[] {
  const found = new Map<string, Count>()
  count(words(opening), () => TITLE, found)
  count(body, (place) => HALF / (HALF + place), found)
  const heaviest = [...found.values()]
    .map(({ term, sum, rarity }) => ({ term, weight: (sum < 1 ? sum : 1 + Math.log(sum)) * rarity }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, KEPT)
  const length = Math.sqrt(heaviest.reduce((sum, { weight }) => sum + weight * weight, 0))
  return heaviest.map(({ term, weight }) => [term, weight / length] as const)
}

interface Count {
  readonly term: string
  sum: number
  readonly rarity: number
}

function count(read: readonly Word[], weight: (place: number) => number, found: Map<string, Count>): void {
  let before = ''
  let rarityBefore = 0
  for (let place = 0; place < read.length; place++) {
    const word = read[place]
    const each = term(word.form)
    const rare = rarity(each)
    const x = weight(place)
    if (rare > COMMON && !SMALL_NUMBER.test(each)) add(found, each, x, rare)
    const pair = (rarityBefore + rare) / 2
    if (pair > COMMON && !word.opens) add(found, `${before} ${each}`, x * PAIR, pair)
    before = each
    rarityBefore = rare
  }
}

function add(found: Map<string, Count>, term: string, sum: number, rarity: number): void {
  const known = found.get(term)
  if (known) known.sum += sum
  else found.set(term, { term, sum, rarity })
}
