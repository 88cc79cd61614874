import { englishness } from './english.ts'

/** Whether a language tag, or a name as pages have it, is English: "en-GB", "en_US", "English". */
export const isEnglish = (tag: string): boolean => /^(?:en|eng|english)(?:$|[-_])/iu.test(tag)

/** Letters to judge a text by that is too short for its words to tell. */
const FEWEST_LETTERS = 60
/** Letters that it takes to say that a text isn't English where nothing tells what it is: lists of files and groups are shorter. */
const FEWEST_UNNAMED = 600
const SAMPLE = 4000

/**
 * The language of a text as a BCP 47 tag: English where its words say so; else as recognised, where it doesn't look like
 * what is declared of it; "und" where it isn't English and nothing tells what it is; null where it is too short to tell.
 */
export async function languageOf(text: string, declared: string | null): Promise<string | null> {
  const english = englishness(text)
  const saysEnglish = declared !== null && isEnglish(declared)
  if (english === 'yes') return saysEnglish ? declared : 'en'
  if (declared !== null && !saysEnglish) return declared
  if (english === 'perhaps') return declared
  const letters = text.slice(0, SAMPLE).match(/\p{L}/gu)?.length ?? 0
  if (letters < FEWEST_LETTERS) return declared
  // A megabyte of statistics, which only those who read other languages should wait for.
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(text.slice(0, SAMPLE))
  if (found.isReliable()) return isEnglish(found.language) ? (declared ?? 'en') : found.language
  return english === 'no' && letters >= FEWEST_UNNAMED && !isListOfNames(text) ? 'und' : declared
}

/** Names look a little like every language, and like none. */
function isListOfNames(text: string): boolean {
  const words = text.slice(0, SAMPLE).match(/\p{L}+/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2
}

/** "German (de)"; the tag alone where it has no name. */
export function languageNamed(tag: string): string {
  if (tag === 'und') return 'another language'
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag)
    return name === undefined ? tag : `${name} (${tag})`
  } catch {
    return tag
  }
}
