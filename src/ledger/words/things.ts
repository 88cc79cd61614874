import { lexicon } from '../../lexicon.ts'

/** A class of nouns that reports count things by. */
export interface ThingKind {
  readonly thing: string
  /** The part of the class that these nouns pick out: "child". */
  readonly some?: string
  /** Whether reports use these nouns for one another: "soldiers", "troops". */
  readonly oneWord?: true
  /** Whether it is another number every moment: a score, a price. */
  readonly moving?: true
}

const kinds = new Map(
  lexicon<ThingKind & { readonly words: readonly string[] }>('ledger-things').flatMap((entry) =>
    entry.words.map((word) => [word, entry]),
  ),
)

/** The class that a noun is of, by its lemma in lower case. */
export const kindOfThing = (lemma: string): ThingKind | undefined => kinds.get(lemma)

/** A noun as reports that use another for the same thing would share it: "troops" for "soldier"; else itself. */
export function commonNoun(lemma: string): string {
  const kind = kinds.get(lemma)
  return kind?.oneWord ? kind.thing : lemma
}
