import type { Token } from '../../language/document.ts'
import { type Columns, columnsOf, rowsOf } from './columns.ts'

/**
 * Tokens as columns. Forms that are the slice of the text, and lemmas that are the form in lower case, stand there
 * empty: they are two thirds of it otherwise.
 */
export function packTokens(tokens: readonly Token[], text: string): Columns | readonly Token[] {
  const rows = tokens.map((token) => ({
    ...token,
    form: token.form === text.slice(token.start, token.end) ? '' : token.form,
    lemma: token.lemma === token.form.toLowerCase() ? '' : token.lemma,
  }))
  const ambiguous = tokens.some(({ form, lemma }) => form === '' || lemma === '')
  return (ambiguous ? null : columnsOf(rows)) ?? tokens
}

/** The tokens that were packed. */
export function unpackTokens(packed: Columns | readonly Token[], text: string): readonly Token[] {
  if (!('columns' in packed)) return packed
  const rows = rowsOf(packed) as unknown as { -readonly [Key in keyof Token]: Token[Key] }[]
  for (const token of rows) {
    if (token.form === '') token.form = text.slice(token.start, token.end)
    if (token.lemma === '') token.lemma = token.form.toLowerCase()
  }
  return rows
}
