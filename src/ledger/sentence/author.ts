import type { Annotations } from '../../annotate/annotations.ts'
import type { Token } from '../../language/document.ts'
import { within } from '../../language/search.ts'

/** The author of a study is named no farther behind it. */
const NEAR = 80

/** Who is named as the author of a document right behind it: "A study of eighth-graders *by* Edda Lind". */
export function authorBehind({ end }: Token, { article, mentions }: Annotations): string | null {
  const author = within(mentions, { start: end, end: end + NEAR }).find(
    ({ type, start }) => (type === 'PERSON' || type === 'ORG') && BY.test(article.text.slice(end, start)),
  )
  return author?.entity ?? null
}
const BY = /\b(?:by (?:[\p{L}-]+ ){0,4}|from (?:[\p{L}-]+ ){0,2})$/u
