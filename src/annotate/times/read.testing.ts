import type { Article, Day } from '../../article/article.ts'
import { analyse } from '../../language/analyse.ts'
import { recogniseTimes } from './recognise.ts'

/** A bare article of a text, for tests. */
export const articleOf = (text: string, given: Partial<Article> = {}): Article => ({
  id: 'test',
  text,
  title: null,
  headline: null,
  outlet: null,
  url: null,
  authors: [],
  published: null,
  modified: null,
  reference: null,
  language: null,
  wire: null,
  dateline: null,
  boilerplate: [],
  ...given,
})

/** Times and day of publication of a text read from a day. */
export const read = (
  text: string,
  reference: Day | null = null,
  given: Partial<Article> = {},
): ReturnType<typeof recogniseTimes> => recogniseTimes(articleOf(text, { reference, ...given }), analyse(text))
