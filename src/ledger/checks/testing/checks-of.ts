import { annotate } from '../../../annotate/annotate.ts'
import type { Article } from '../../../article/article.ts'
import { bareArticle } from '../../../article/fixtures/bare.ts'
import { checkArticle } from '../checks.ts'
import type { Found } from '../recogniser.ts'

/** The checks of one report. */
export const checksOf = (text: string, given: Partial<Article> = {}): readonly Found[] =>
  checkArticle(annotate(bareArticle(text, given)))
