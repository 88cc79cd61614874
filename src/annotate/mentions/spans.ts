import type { Document } from '../../language/document.ts'
import { listedOf } from './lists/gazetteer.ts'
import { type NameClass, spansOf } from './tagger/labels.ts'
import { sights } from './tagger/sight.ts'
import { label } from './tagger/tagger.ts'
import { nameModel } from './weights.ts'

/** A name as tokens `firstToken` to `endToken` (exclusive) of the document. */
export interface NameSpan {
  readonly firstToken: number
  readonly endToken: number
  readonly kind: NameClass
  /** What found it. */
  readonly rule: string
}

/** The names of a document as the tagger sees them, in text order. */
export function nameSpans(document: Document): NameSpan[] {
  const { tokens, sentences } = document
  const { tagger, clusters } = nameModel()
  const seen = sights(
    sentences.map(({ firstToken, endToken }) => tokens.slice(firstToken, endToken).map(({ form }) => form)),
    listedOf(document),
    clusters,
  )
  return sentences.flatMap(({ firstToken }, s) =>
    spansOf(label(tagger, seen[s])).map(({ first, end, type }) => ({
      firstToken: firstToken + first,
      endToken: firstToken + end,
      kind: type,
      rule: 'tagged-name',
    })),
  )
}
