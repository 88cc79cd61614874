import type { Article, Day } from '../../article/article.ts'
import { bareArticle } from '../../article/fixtures/bare.ts'
import { analyse } from '../../language/analyse.ts'
import { recogniseTimes } from './recognise.ts'

/** Times and day of publication of a text read from a day. */
export const read = (
  text: string,
  reference: Day | null = null,
  given: Partial<Article> = {},
): ReturnType<typeof recogniseTimes> => recogniseTimes(bareArticle(text, { reference, ...given }), analyse(text))
