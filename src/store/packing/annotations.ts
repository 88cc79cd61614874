import type { Annotations } from '../../annotate/annotations.ts'
import type { Article } from '../../article/article.ts'
import { packed, unpacked } from './packed.ts'
import { packTokens, unpackTokens } from './tokens.ts'

type Rest = Omit<Annotations, 'article' | 'document'>

/** Annotations without the article, which has a table of its own, and with the tokens, three quarters of it, packed. */
interface Packed extends Rest {
  readonly document: Omit<Annotations['document'], 'text' | 'tokens'>
  readonly tokens: ReturnType<typeof packTokens>
}

/** Annotations as bytes; their article is kept apart. */
export function packAnnotations({ article: _, document, ...rest }: Annotations): Uint8Array {
  const { text, tokens, ...parts } = document
  return packed({ ...rest, document: parts, tokens: packTokens(tokens, text) } satisfies Packed)
}

/** The annotations that were packed; `article` as it was annotated. */
export function unpackAnnotations(body: Uint8Array, article: Article): Annotations {
  const { document, tokens, ...rest } = unpacked<Packed>(body)
  const { text } = article
  return { article, document: { text, tokens: unpackTokens(tokens, text), ...document }, ...rest }
}
