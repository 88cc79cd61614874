import type { Article } from '../../article/article.ts'
import type { Document } from '../../language/document.ts'
import { expressions, readAll } from './expressions.ts'
import { publication } from './publication/publication.ts'
import type { Dated, Time } from './time.ts'

/**
 * The expressions of time of an article, resolved to days, and the day of publication as far as the record or the text tells it. Days are
 * read from `published`, else from the day the text itself gives as its own, else from `reference`, else from a day inferred from the text.
 * Never throws; linear in the text.
 */
export function recogniseTimes(
  article: Article,
  document: Document,
): { times: readonly Time[]; published: Dated | null } {
  const found = expressions(document.text)
  const { published, reference } = publication(article, document, found)
  return { times: readAll(found, document, reference), published }
}
