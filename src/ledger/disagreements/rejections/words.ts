import type { Token } from '../../../language/document.ts'
import { lexicon } from '../../../lexicon.ts'

/** What a word does in a rejection: see `lexicons/ledger-rejections.json`. */
type RejectionWord =
  | 'denies'
  | 'waves-away'
  | 'calls'
  | 'untrue'
  | 'true'
  | 'said'
  | 'given'
  | 'proposes'
  | 'of-what'
  | 'by-means'
  | 'refused'
  | 'judges'
  | 'conditional'
  | 'points-back'
  | 'indefinite'
  | 'contrary'
  | 'contradicts'
  | 'answers'
  | 'answers-back'
  | 'liar'
  | 'lies'
  | 'wrong'
  | 'holds'
  | 'pleads'
  | 'maintains'
  | 'alleged'
  | 'falsely'
  | 'shown'
  | 'myth'
  | 'spreads'
  | 'errs'
  | 'text'
  | 'presents'
  | 'absurd'
  | 'reveals'
  | 'conspiracy'

interface Entry {
  readonly word: string
  readonly as: RejectionWord
}

let kinds: ReadonlyMap<string, ReadonlySet<RejectionWord>> | undefined

function readKinds(): ReadonlyMap<string, ReadonlySet<RejectionWord>> {
  const found = new Map<string, Set<RejectionWord>>()
  const add = (word: string, as: RejectionWord): void => {
    const known = found.get(word)
    if (known) known.add(as)
    else found.set(word, new Set([as]))
  }
  for (const { word, as } of lexicon<Entry>('ledger-rejections')) add(word, as)
  for (const { word, as } of lexicon<{ readonly word: string; readonly as: string }>('ledger-claims-retold')) {
    if (as === 'report') add(word, 'said')
    if (as === 'wrong') add(word, 'wrong')
  }
  for (const { lemma } of lexicon<{ readonly lemma: string }>('ledger-claims-accusing')) {
    add(lemma, 'said')
    add(lemma, 'alleged')
  }
  return found
}

/** Whether a word, by its lemma or as written, is of a kind. */
export function isOf({ lemma, form }: Token, kind: RejectionWord): boolean {
  kinds ??= readKinds()
  return kinds.get(lemma.toLowerCase())?.has(kind) === true || kinds.get(form.toLowerCase())?.has(kind) === true
}

/** Whether some words tell that somebody is accused: "is alleged to have sold it". */
export const tellOfAlleged = (words: readonly Token[]): boolean => words.some((word) => isOf(word, 'alleged'))

/** Whether a word is a noun for what somebody says: "allegations", "the report". */
export const isSaid = (token: Token): boolean => token.upos === 'NOUN' && isOf(token, 'said')
