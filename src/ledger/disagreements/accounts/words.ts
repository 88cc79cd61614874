import type { Token } from '../../../language/document.ts'
import { lexicon } from '../../../lexicon.ts'

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
  | 'joins'

interface Entry {
  readonly word: string
  readonly as: AccountWord
}

let kinds: ReadonlyMap<AccountWord, ReadonlySet<string>> | undefined

const readKinds = (): ReadonlyMap<AccountWord, ReadonlySet<string>> =>
  new Map(
    [...Map.groupBy(lexicon<Entry>('ledger-accounts'), ({ as }) => as)].map(([as, entries]) => [
      as,
      new Set(entries.map(({ word }) => word)),
    ]),
  )

/** Whether a word, by its lemma or as written, is of a kind. */
export function isOf({ lemma, form }: Token, kind: AccountWord): boolean {
  kinds ??= readKinds()
  const words = kinds.get(kind)
  return words !== undefined && (words.has(lemma.toLowerCase()) || words.has(form.toLowerCase()))
}
