import type { Annotations } from '../../../annotate/annotations.ts'
import { isDocument } from '../../../annotate/attributions/speakers/documents.ts'
import type { Token } from '../../../language/document.ts'
import { sentenceAround, within } from '../../../language/search.ts'
import { governors } from '../../sentence/clause.ts'
import { bears } from '../../words/bearings.ts'
import { namedGiver } from './party.ts'
import type { Found, Sought } from './sought.ts'

/** The author of a study is named no farther behind it. */
const NEAR = 80

/** Who is named as the author of a document right behind it: "A study of eighth-graders *by* Edda Lind". */
export function authorBehind({ end }: Token, { article, mentions }: Annotations): string | null {
  const author = within(mentions, { start: end, end: end + NEAR }).find(
    ({ type, start }) => (type === 'PERSON' || type === 'ORG') && BY.test(article.text.slice(end, start)),
  )
  return author?.entity ?? null
}
const BY = /\b(?:by|from) (?:[\p{L}-]+ ){0,2}$/u

/** A figure in what a study found, where so much stands between its author and the verb that no attribution was found. */
export function byStudy(sought: Sought): Found | null {
  const { quantity, report, held } = sought
  const [own] = held ? [] : governors(quantity.start, report)
  if (!own) return null
  const before = sentenceAround(own, report.document).filter(({ end }) => end <= quantity.start)
  const verb = before.findLastIndex(({ upos, lemma }, i) => {
    const opens = before[i + 1]?.form === 'that'
    return opens && upos === 'VERB' && bears(lemma, 'tell', 'say')
  })
  const noun = before.slice(0, Math.max(0, verb)).find(({ upos, lemma }) => upos === 'NOUN' && isDocument(lemma))
  const author = noun ? authorBehind(noun, report) : null
  return author ? { giver: namedGiver(author, sought), because: `the ${noun?.form} is by ${author}` } : null
}
