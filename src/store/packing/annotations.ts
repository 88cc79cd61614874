import type { Annotations } from '../../annotate/annotations.ts'
import type { Article } from '../../article/article.ts'
import type { Token } from '../../language/document.ts'
import { type Columns, columnsOf, rowsOf } from './columns.ts'
import { packed, unpacked } from './packed.ts'

type Rest = Omit<Annotations, 'article' | 'document'>

/** Annotations without the article, which has a table of its own, and with the tokens, three quarters of it, as columns. */
interface Packed extends Rest {
  readonly document: Omit<Annotations['document'], 'text' | 'tokens'>
  readonly tokens: Columns | readonly Token[]
}

export function packAnnotations({ article: _, document, ...rest }: Annotations): Uint8Array {
  const { text: __, tokens, ...parts } = document
  const columns = columnsOf(tokens as unknown as readonly Record<string, unknown>[])
  return packed({ ...rest, document: parts, tokens: columns ?? tokens } satisfies Packed)
}

/** The annotations that were packed; `article` as it was annotated. */
export function unpackAnnotations(body: Uint8Array, article: Article): Annotations {
  const { document, tokens, ...rest } = unpacked<Packed>(body)
  const rows = 'columns' in tokens ? (rowsOf(tokens) as unknown as readonly Token[]) : tokens
  return { article, document: { text: article.text, tokens: rows, ...document }, ...rest }
}
