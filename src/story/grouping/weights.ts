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

/** Days, hours and small counts: alike in articles that share nothing. */
const SMALL_NUMBER = /^\d{1,2}$/

/**
 * The terms of an article by weight, heaviest first: single words and pairs of neighbours, weighed by place (title and
 * opening first), repetition (logarithm) and rarity, scaled to length 1.
 * @param opening words of the title or heading, read before `body`
 */
export function weights(opening: string, body: readonly Word[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  const rareness = new Map<string, number>()
  count(words(opening), () => TITLE, counts, rareness)
  count(body, (place) => HALF / (HALF + place), counts, rareness)
  const heaviest = [...counts]
    .map(([each, sum]) => [each, (sum < 1 ? sum : 1 + Math.log(sum)) * (rareness.get(each) as number)] as const)
    .filter(([, weight]) => weight > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, KEPT)
  const length = Math.sqrt(heaviest.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return heaviest.map(([each, weight]) => [each, weight / length] as const)
}

function count(
  read: readonly Word[],
  weight: (place: number) => number,
  counts: Map<string, number>,
  rareness: Map<string, number>,
): void {
  let before: string | null = null
  for (const [place, word] of read.entries()) {
    const each = term(word.form)
    const x = weight(place)
    if (!rareness.has(each)) rareness.set(each, rarity(each))
    if (!SMALL_NUMBER.test(each)) counts.set(each, (counts.get(each) ?? 0) + x)
    if (before !== null && !word.opens) {
      const pair = `${before} ${each}`
      if (!rareness.has(pair)) {
        rareness.set(pair, ((rareness.get(before) as number) + (rareness.get(each) as number)) / 2)
      }
      counts.set(pair, (counts.get(pair) ?? 0) + x * PAIR)
    }
    before = each
  }
}
