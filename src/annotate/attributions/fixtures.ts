import type { Article, Span } from '../../article/article.ts'
import { analyse } from '../../language/analyse.ts'
import { recogniseMentions } from '../mentions/recognise.ts'
import type { Attribution } from './attribution.ts'
import { recogniseAttributions } from './recognise.ts'

/** An article of which nothing but the text is known. */
export function articleOf(text: string): Article {
  return {
    id: 'fixture',
    text,
    title: null,
    headline: null,
    outlet: null,
    url: null,
    authors: [],
    published: null,
    modified: null,
    reference: null,
    language: 'en',
    wire: null,
    dateline: null,
    boilerplate: [],
  }
}

/** The attributions of a text, with the recognisers that come before. */
export function attributionsOf(text: string): readonly Attribution[] {
  const article = articleOf(text)
  const document = analyse(text)
  return recogniseAttributions(article, document, recogniseMentions(article, document))
}

/** The words of spans, the pieces of a split one parted by " … ". */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
