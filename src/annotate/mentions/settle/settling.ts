import type { Document } from '../../../language/document.ts'
import type { NameSpan } from '../spans.ts'
import type { TokenRun } from '../tokens.ts'

/** One thing that lists or the whole article tell of its names, and a tagger that sees one sentence can't know. */
export type Settling = (document: Document, names: readonly NameSpan[]) => readonly NameSpan[]

/** The words of a run of tokens, one space between any two. */
export const wordsIn = ({ tokens }: Document, { firstToken, endToken }: TokenRun): string =>
  tokens
    .slice(firstToken, endToken)
    .map(({ form }) => form)
    .join(' ')

/** Names in text order. */
export const inOrder = (names: readonly NameSpan[]): NameSpan[] =>
  [...names].sort((a, b) => a.firstToken - b.firstToken)

/** For each token of the document, 1 where a name covers it. */
export function coverage({ tokens }: Document, names: readonly NameSpan[]): Uint8Array {
  const covered = new Uint8Array(tokens.length)
  for (const { firstToken, endToken } of names) covered.fill(1, firstToken, endToken)
  return covered
}

/** "Polish the floor": a word that opens a sentence before an article or the like is a verb there, whatever the lists say. */
export const isCommand = ({ tokens, sentences }: Document, { firstToken, endToken }: TokenRun): boolean =>
  firstToken === sentences[tokens[firstToken].sentence].firstToken && tokens[endToken]?.upos === 'DET'

const CAPITAL = /^\p{Lu}/u

/** Whether a word opens with a capital. */
export function hasCapital(form: string): boolean {
  const unit = form.charCodeAt(0)
  return unit < 128 ? unit >= 65 && unit <= 90 : CAPITAL.test(form)
}
