import type { Token } from '../../../language/document.ts'
import { lexicon } from '../../../lexicon.ts'
import type { Statement } from '../../claims/statement.ts'

/** What a word does in an objection: see `lexicons/ledger-claims-retold.json`. */
export type ObjectionWord = 'report' | 'finding' | 'dismiss' | 'commit' | 'decide' | 'wrong'

interface Entry {
  readonly word: string
  readonly as: ObjectionWord
}

let retold: ReadonlyMap<string, ObjectionWord> | undefined

/** What a lemma or term does in an objection; undefined for nothing. */
export function kindOf(word: string): ObjectionWord | undefined {
  retold ??= new Map(lexicon<Entry>('ledger-claims-retold').map((entry) => [entry.word, entry.as]))
  return retold.get(word)
}

/** Whether a token's lemma is of a kind. */
export const isOf = (token: Token | undefined, kind: ObjectionWord): boolean =>
  token !== undefined && kindOf(token.lemma.toLowerCase()) === kind

/** Whether a token is a noun for what somebody says: "account", "allegation". */
export const isReport = (token: Token | undefined): boolean => token?.upos === 'NOUN' && isOf(token, 'report')

/** Whether a statement speaks of reports and claims rather than of things: "media accounts do not accord with the facts". */
export const speaksOfReports = ({ terms }: Statement): boolean => terms.some((term) => kindOf(term) === 'report')
