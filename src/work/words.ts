import type { Article } from '../article/article.ts'
import { subjects } from '../story/parts/subjects.ts'
import { words } from '../story/words.ts'

/** Whether an article says anything, boilerplate apart: only then is there a story for it. */
export const hasWords = (article: Article): boolean =>
  subjects(article).some(({ spans }) => spans.some(({ start, end }) => words(article.text, start, end).length > 0))
