import { lexicon } from '../../../lexicon.ts'
import { tellingKinds, type WordKind } from './kinds.ts'

/** What a word does where two accounts are set against each other: see `lexicons/ledger-accounts.json`. */
type AccountWord =
  | 'despite'
  | 'account'
  | 'opens'
  | 'parts'
  | 'concedes'
  | 'turns'
  | 'truth'
  | 'answers'
  | 'response'
  | 'agrees'
  | 'wishes'
  | 'advises'
  | 'joins'

/** Whether a word, by its lemma or as written, is of a kind. */
export const isOf = tellingKinds(() => lexicon<WordKind<AccountWord>>('ledger-accounts'))
