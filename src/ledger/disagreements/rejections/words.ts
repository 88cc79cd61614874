import type { Token } from '../../../language/document.ts'
import { lexicon } from '../../../lexicon.ts'

/** What a word does in a rejection: see the lexicon. */
export type RejectionWord =
  | 'denies'
  | 'waves-away'
  | 'calls'
  | 'untrue'
  | 'true'
  | 'said'
  | 'refused'
  | 'judges'
  | 'contradicts'
  | 'answers'
  | 'answers-back'
  | 'liar'
  | 'lies'
  | 'wrong'
  | 'alleged'

interface Entry {
  readonly word: string
  readonly as: RejectionWord
}

let known: ReadonlySet<string> | undefined

/** Whether a word, by its lemma or as written, is of a kind. */
export function isOf({ lemma, form }: Token, kind: RejectionWord): boolean {
  known ??= new Set([
    ...lexicon<Entry>('ledger-rejections').map(({ word, as }) => `${as} ${word}`),
    ...lexicon<Entry>('ledger-claims-retold').flatMap(({ word, as }) =>
      (as as string) === 'report' ? [`said ${word}`] : (as as string) === 'wrong' ? [`wrong ${word}`] : [],
    ),
    ...lexicon<{ readonly lemma: string }>('ledger-claims-accusing').flatMap(({ lemma: word }) => [
      `said ${word}`,
      `alleged ${word}`,
    ]),
  ])
  return known.has(`${kind} ${lemma.toLowerCase()}`) || known.has(`${kind} ${form.toLowerCase()}`)
}

/** Whether a word is a noun for what somebody says: "allegations", "the report". */
export const isSaid = (token: Token): boolean => token.upos === 'NOUN' && isOf(token, 'said')
