import { term } from '../../../story/grouping/term.ts'
import { FIGURE, NAME } from '../../claims/terms.ts'

/**
 * Words are compared by so many letters: "collusion" meets "colluded", "wiretaps" "wiretapped". Cutting words short is
 * the oldest stemmer, and near the best for words that are derived from each other (Lennon et al. 1981).
 */
const LETTERS = 5

/** What a word is compared by, from its lemma in lower case. */
export const stemOfWord = (lemma: string): string => term(lemma).slice(0, LETTERS)

/** What a term is compared by: names and figures whole, words by their stems. */
export const stemOfTerm = (one: string): string =>
  one.startsWith(NAME) || one.startsWith(FIGURE) ? one : stemOfWord(one)
