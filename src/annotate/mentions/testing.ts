import { bareArticle } from '../../article/fixtures/bare.ts'
import { analyse } from '../../language/analyse.ts'
import type { Document } from '../../language/document.ts'
import type { Names } from './mention.ts'
import { recogniseMentions } from './recognise.ts'

/** A text with its analysis and its names, for tests. */
export function read(text: string): { readonly document: Document; readonly names: Names } {
  const document = analyse(text)
  return { document, names: recogniseMentions(bareArticle(text), document) }
}
