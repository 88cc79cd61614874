import type { Article, Day, Span } from '../../article/article.ts'
import { analyse } from '../../language/analyse.ts'
import { recogniseMentions } from '../mentions/recognise.ts'
import { recogniseTimes } from '../times/recognise.ts'
import type { Attribution } from './attribution.ts'
import { recogniseAttributions } from './recognise.ts'

/** An article of which nothing but the text is known, and the day from which "Tuesday" is read if that is. */
export function articleOf(text: string, reference: Day | null = null): Article {
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
    reference,
    language: 'en',
    wire: null,
    dateline: null,
    boilerplate: [],
  }
}

/** The attributions of a text, with the recognisers that come before. */
export function attributionsOf(text: string, reference: Day | null = null): readonly Attribution[] {
  const article = articleOf(text, reference)
  const document = analyse(text)
  const { times } = recogniseTimes(article, document)
  return recogniseAttributions(article, document, { names: recogniseMentions(article, document), times })
}

/** The words of spans, the pieces of a split one parted by " … ". */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
