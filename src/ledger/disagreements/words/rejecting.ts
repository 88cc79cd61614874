import type { Token } from '../../../language/document.ts'
import { lexicon } from '../../../lexicon.ts'
import { tellingKinds, type WordKind } from './kinds.ts'
import type { ObjectionWord } from './objecting.ts'

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
  | 'accuses'
  | 'maintained'

/** What words that retell a claim do in a rejection. */
const HERE: Partial<Record<ObjectionWord, RejectionWord>> = { report: 'said', wrong: 'wrong' }

/** Whether a word, by its lemma or as written, is of a kind. */
export const isOf = tellingKinds<RejectionWord>(() => [
  ...lexicon<WordKind<RejectionWord>>('ledger-rejections'),
  ...lexicon<WordKind<ObjectionWord>>('ledger-claims-retold').flatMap(({ word, as }) => {
    const here = HERE[as]
    return here ? { word, as: here } : []
  }),
  ...lexicon<{ readonly lemma: string }>('ledger-claims-accusing').flatMap(({ lemma: word }) => [
    { word, as: 'said' as const },
    { word, as: 'alleged' as const },
  ]),
])

/** Whether some words tell that somebody is accused: "is alleged to have sold it". */
export const tellOfAlleged = (words: readonly Token[]): boolean => words.some((word) => isOf(word, 'alleged'))

/** Whether a word is a noun for what somebody says: "allegations", "the report". */
export const isSaid = (token: Token): boolean => token.upos === 'NOUN' && isOf(token, 'said')
