import type { Token } from '../../../language/document.ts'

/** What a word does, as a lexicon tells it. */
export interface WordKind<Kind> {
  readonly word: string
  readonly as: Kind
}

/**
 * Tells whether a word, by its lemma or as written, does some thing.
 * @param read gives the entries; asked when the first word is, so that a start needs no lexicon
 */
export function tellingKinds<Kind>(
  read: () => readonly WordKind<Kind>[],
): (word: Pick<Token, 'lemma' | 'form'>, kind: Kind) => boolean {
  let kinds: ReadonlyMap<Kind, ReadonlySet<string>> | undefined
  return ({ lemma, form }, kind) => {
    kinds ??= wordsByKind(read())
    const words = kinds.get(kind)
    return words !== undefined && (words.has(lemma.toLowerCase()) || words.has(form.toLowerCase()))
  }
}

const wordsByKind = <Kind>(entries: readonly WordKind<Kind>[]): ReadonlyMap<Kind, ReadonlySet<string>> =>
  new Map(
    [...Map.groupBy(entries, ({ as }) => as)].map(([as, of]) => [as, new Set(of.map(({ word }) => word))] as const),
  )
