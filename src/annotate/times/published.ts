import type { Article, Day } from '../../article/article.ts'
import type { Document } from '../../language/document.ts'
import type { Expression } from './recognise.ts'
import type { Dated } from './time.ts'

export function publication(
  article: Article,
  _document: Document,
  _found: readonly Expression[],
): { readonly published: Dated | null; readonly reference: Day | null } {
  if (article.published !== null) {
    return {
      published: {
        day: article.published,
        from: article.published,
        to: article.published,
        basis: 'stated',
        evidence: [],
        rule: 'record',
      },
      reference: article.published,
    }
  }
  return { published: null, reference: article.reference }
}
