import { lexicon } from '../../../lexicon.ts'

const english = new Set(lexicon<string>('article-pages-english'))

/** Words to judge by; a page's first words are as good as all. */
const SAMPLE = 2000
const FEWEST = 30
/** Shares of function words: English prose has 25 to 40 in a hundred, other languages' one or two. */
const SURE = 0.12
const NONE = 0.04

/**
 * The language of a text as a BCP 47 tag: English where the words say so, "und" where the words say that it isn't what
 * the page declares, else what the page declares.
 */
export function languageOf(text: string, declared: string | null): string | null {
  const words = (text.slice(0, SAMPLE * 8).match(/\p{L}+/gu) ?? []).slice(0, SAMPLE)
  const share = words.filter((word) => english.has(word.toLowerCase())).length / Math.max(1, words.length)
  const isEnglish = declared !== null && /^en\b/iu.test(declared)
  // Scripts without spaces have few "words", and no English ones.
  const enough = words.length >= FEWEST || text.length > FEWEST * 6
  if (!enough) return declared
  if (share >= SURE) return isEnglish ? declared : 'en'
  return share < NONE && isEnglish ? 'und' : (declared ?? (share < NONE ? 'und' : null))
}
