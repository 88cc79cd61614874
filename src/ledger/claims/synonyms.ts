import { lexicon } from '../../lexicon.ts'

const commonest = new Map(
  lexicon<{ readonly word: string; readonly words: readonly string[] }>('ledger-claims-synonyms').flatMap(
    ({ word, words }) => words.map((one) => [one, word] as const),
  ),
)

/** The commonest word that reports use for what a term says: "find" for "discover"; null where it is that itself, or there is none. */
export const commonWordFor = (term: string): string | null => commonest.get(term) ?? null

/** Terms with the commonest words for what they say besides, sorted, each once: "discover" with "find". */
export const withCommonWords = (terms: readonly string[]): readonly string[] =>
  [...new Set(terms.flatMap((term) => [term, commonWordFor(term) ?? term]))].sort()
