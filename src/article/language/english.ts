import { lexicon } from '../../lexicon.ts'

const english = new Set(lexicon<string>('article-english'))

/** Words to judge by: the first of a text mostly do, and where they don't, more of them. */
const SAMPLES = [300, 2000]
const FEWEST = 30
/** Shares of function words: English prose has 25 to 40 in a hundred, other languages' one or two. */
const SURE = 0.12
const NONE = 0.04

/** How much of a text is English, by its function words. "few" is too short to tell, by these alone. */
export type Englishness = 'yes' | 'no' | 'perhaps' | 'few'

/** Judges a text by the share of English function words among its words. */
export function englishness(text: string): Englishness {
  let share = 0
  for (const sample of SAMPLES) {
    const words = (text.slice(0, sample * 8).match(/\p{L}+/gu) ?? []).slice(0, sample)
    // Scripts without spaces have few "words", and no English ones.
    if (words.length < FEWEST && text.length < FEWEST * 6) return 'few'
    share = words.filter((word) => english.has(word.toLowerCase())).length / Math.max(1, words.length)
    if (share >= SURE) return 'yes'
  }
  return share < NONE ? 'no' : 'perhaps'
}
