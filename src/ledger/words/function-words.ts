import { alternatives, lexicon } from '../../lexicon.ts'

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
  | 'joins'
  | 'away'
  | 'says-more'
  | 'since'
  | 'until'

interface Entry {
  readonly word: string
  readonly uses: readonly Use[]
}

const entries = (): readonly Entry[] => lexicon<Entry>('ledger-function-words')
let usesOf: ReadonlyMap<string, readonly Use[]> | undefined

/** Whether a word has a use; one with a capital has none, since it may be of a name. */
export function isUsedAs(use: Use, word: string): boolean {
  usesOf ??= new Map(entries().map((entry) => [entry.word, entry.uses]))
  return usesOf.get(word)?.includes(use) === true
}

/** The words of a use as alternatives of a pattern. */
export const anyUsedAs = (use: Use): string =>
  alternatives(entries().flatMap((entry) => (entry.uses.includes(use) ? [entry.word] : [])))
