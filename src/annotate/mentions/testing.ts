import type { Article } from '../../article/article.ts'
import { analyse } from '../../language/analyse.ts'
import type { Document } from '../../language/document.ts'
import type { Names } from './mention.ts'
import { recogniseMentions } from './recognise.ts'

/** A text as an article of which nothing else is known. */
export const article = (text: string): Article => ({
  id: 'test',
  text,
  title: null,
  headline: null,
  outlet: null,
  url: null,
  authors: [],
  published: null,
  modified: null,
  reference: null,
  language: null,
  wire: null,
  dateline: null,
  boilerplate: [],
})

/** A text with its analysis and its names, for tests. */
export function read(text: string): { readonly document: Document; readonly names: Names } {
  const document = analyse(text)
  return { document, names: recogniseMentions(article(text), document) }
}
