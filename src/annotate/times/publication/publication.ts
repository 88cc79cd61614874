import type { Article, Day } from '../../../article/article.ts'
import { overlap } from '../../../article/span.ts'
import type { Document } from '../../../language/document.ts'
import type { Expression } from '../expressions.ts'
import type { Dated } from '../time.ts'
import { inferredDay } from './inferred-day.ts'
import { reportedDay } from './reported-day.ts'

/** What is known of an article's day, and the day its expressions are read from. */
export interface Publication {
  readonly published: Dated | null
  readonly reference: Day | null
}

/**
 * The day of publication: the record's own; else the day that the text gives as that of its news; else what its yearless dates and weekdays
 * come to. A reference day given from outside yields only to what the text states.
 */
export function publication(article: Article, document: Document, found: readonly Expression[]): Publication {
  if (article.published !== null) {
    const day = article.published
    return { published: { day, from: day, to: day, basis: 'stated', evidence: [], rule: 'record' }, reference: day }
  }
  const isFurniture = (expression: Expression): boolean => article.boilerplate.some((span) => overlap(span, expression))
  const own = found.filter((expression) => !isFurniture(expression))
  const reported = reportedDay(document, own)
  if (reported) return { published: reported, reference: reported.day }
  const furniture = found.filter(isFurniture)
  const inferred = inferredDay(document, own, furniture, article.reference)
  return { published: inferred, reference: article.reference ?? inferred?.day ?? null }
}
