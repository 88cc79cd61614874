import type { Article } from '../article/article.ts'
import { insetsOf } from '../article/boilerplate/insets.ts'
import { analyse } from '../language/analyse.ts'
import type { Annotations } from './annotations.ts'
import { recogniseAttributions } from './attributions/recognise.ts'
import { recogniseMentions } from './mentions/recognise.ts'
import { recogniseQuantities } from './quantities/recognise.ts'
import { recogniseTimes } from './times/recognise.ts'

/**
 * Reads one article for all that it says: names, times, who said what, which figures. Pure and deterministic:
 * no clock, no network, no file but the weights and lexicons of this package. Any string will do; nothing throws.
 */
export function annotate(article: Article): Annotations {
  const document = analyse(article.text, insetsOf(article.text))
  const { times, published } = recogniseTimes(article, document)
  const names = recogniseMentions(article, document)
  // Speakers are resolved through the names of the article, and what they said is dated by its times.
  const attributions = recogniseAttributions(article, document, { names, times })
  // Last, because a figure has a giver (attributions), a day (times), and is no part of a date (times).
  const quantities = recogniseQuantities(article, document, { names, times, attributions })
  return { article, document, published, times, ...names, attributions, quantities }
}
