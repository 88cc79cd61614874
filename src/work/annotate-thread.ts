import { annotate } from '../annotate/annotate.ts'
import type { Annotations } from '../annotate/annotations.ts'
import type { Article } from '../article/article.ts'

/** What a thread of the pool does: one batch, in order. */
export default function annotateBatch(articles: readonly Article[]): readonly Annotations[] {
  return articles.map(annotate)
}
