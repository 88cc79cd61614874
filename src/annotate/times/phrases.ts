import { lexicon } from '../../lexicon.ts'
import { type Pattern, pattern } from './grammar.ts'
import { lexemes } from './lexemes.ts'

interface Phrase<Entry> {
  readonly words: readonly string[]
  readonly entry: Entry
}

/** Typographic apostrophes as plain ones, so that "New Year’s Day" is found as the lexicon writes it. */
const plain = (form: string | undefined): string | undefined => (form === '’' ? "'" : form)

/** The longest form of a lexicon that starts at a lexeme, with its entry. */
export function phrase<Entry extends { readonly form: string }>(name: string): Pattern<Entry> {
  const byFirst = new Map<string, Phrase<Entry>[]>()
  for (const entry of lexicon<Entry>(name)) {
    const words = (lexemes(entry.form)[0] ?? []).map((lexeme) => lexeme.lower)
    const first = words[0] ?? ''
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { words, entry }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return pattern(
    (stretch, at) => {
      const found = byFirst
        .get(stretch[at]?.lower ?? '')
        ?.find(({ words }) => words.every((form, index) => plain(stretch[at + index]?.lower) === form))
      return found ? { value: found.entry, next: at + found.words.length } : null
    },
    (lexeme) => byFirst.has(lexeme.lower),
  )
}
