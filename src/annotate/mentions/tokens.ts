import type { Span } from '../../article/article.ts'
import type { Document } from '../../language/document.ts'
import { firstEndingAfter } from '../../language/search.ts'

/** A run of tokens: `firstToken` to `endToken` (exclusive). */
export interface TokenRun {
  readonly firstToken: number
  readonly endToken: number
}

/** Index of the first token that ends after `offset`. */
export const tokenFrom = ({ tokens }: Document, offset: number): number => firstEndingAfter(tokens, offset)

/** The tokens that lie inside a span. */
export function tokensIn(document: Document, span: Span): TokenRun {
  const firstToken = tokenFrom(document, span.start)
  let endToken = firstToken
  while (endToken < document.tokens.length && document.tokens[endToken].end <= span.end) endToken++
  return { firstToken, endToken }
}

/** No mention. */
export const NONE = -1

/** For each token, the index of the mention that it is part of, or `NONE`. */
export function mentionAtTokens(document: Document, mentions: readonly Span[]): Int32Array {
  const mentionAt = new Int32Array(document.tokens.length).fill(NONE)
  mentions.forEach((mention, m) => {
    const { firstToken, endToken } = tokensIn(document, mention)
    mentionAt.fill(m, firstToken, endToken)
  })
  return mentionAt
}

/** The stretch of text that a run of tokens covers. */
export const spanOf = ({ tokens }: Document, { firstToken, endToken }: TokenRun): Span => ({
  start: tokens[firstToken].start,
  end: tokens[endToken - 1].end,
})
