import { lexicon } from '../lexicon.ts'

/** What the ledger reads from a function word: see `lexicons/ledger-function-words.json`. */
export type Use =
  | 'possible'
  | 'factual'
  | 'pointing'
  | 'says-what'
  | 'opens-source'
  | 'parts-name'
  | 'speaks-on'
  | 'according'

interface Entry {
  readonly word: string
  readonly uses: readonly Use[]
}

let uses: ReadonlyMap<string, readonly Use[]> | undefined

/** Whether a word has a use; one with a capital has none, since it may be of a name. */
export function isUsedAs(use: Use, word: string): boolean {
  uses ??= new Map(lexicon<Entry>('ledger-function-words').map((entry) => [entry.word, entry.uses]))
  return uses.get(word)?.includes(use) === true
}
