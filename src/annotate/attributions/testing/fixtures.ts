import type { Day, Span } from '../../../article/article.ts'
import { bareArticle } from '../../../article/fixtures/bare.ts'
import { analyse } from '../../../language/analyse.ts'
import { recogniseMentions } from '../../mentions/recognise.ts'
import { recogniseTimes } from '../../times/recognise.ts'
import type { Attribution } from '../attribution.ts'
import { recogniseAttributions } from '../recognise.ts'

/** The attributions of a text, with the recognisers that come before. */
export function attributionsOf(text: string, reference: Day | null = null): readonly Attribution[] {
  const article = bareArticle(text, { reference, language: 'en' })
  const document = analyse(text)
  const { times } = recogniseTimes(article, document)
  return recogniseAttributions(article, document, { names: recogniseMentions(article, document), times })
}

/** The words of spans, the pieces of a split one parted by " … ". */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
