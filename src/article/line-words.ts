import { alternatives, lexicon } from '../lexicon.ts'

/** What a word tells of its line: see `lexicons/article-line-words.json`. */
type Telling =
  | 'dates'
  | 'writes'
  | 'period'
  | 'of-news'
  | 'agency'
  | 'staff'
  | 'gives-source'
  | 'credits'
  | 'claims'
  | 'reads-on'

const words = lexicon<{ readonly word: string; readonly as: readonly Telling[] }>('article-line-words')

/** Part of a pattern: any word that tells so. */
export const anyThat = (tells: Telling): string =>
  alternatives(words.flatMap(({ word, as }) => (as.includes(tells) ? [word] : [])))

/** Part of a pattern: what may stand before the day in a line of nothing else, "Updated: ". */
export const DATE_OPENING = `${anyThat('dates')}?:? ?`
