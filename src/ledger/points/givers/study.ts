import { isDocument } from '../../../annotate/attributions/speakers/documents.ts'
import { within } from '../../../language/search.ts'
import { authorBehind } from '../../sentence/author.ts'
import { stretchAround } from '../../sentence/stretch.ts'
import { bears } from '../../words/bearings.ts'
import { namedGiver } from './party.ts'
import type { Found, Sought } from './sought.ts'

/** A figure in what a study found, where so much stands between its author and the verb that no attribution was found. */
export function byStudy(sought: Sought): Found | null {
  const { quantity, report, held } = sought
  const stretch = held ? null : stretchAround(quantity.start, report)
  if (!stretch) return null
  const before = within(report.document.tokens, stretch).filter(({ end }) => end <= quantity.start)
  const verb = before.findLastIndex(({ upos, lemma }, i) => {
    const opens = before[i + 1]?.form === 'that'
    return opens && upos === 'VERB' && bears(lemma, 'tell', 'say')
  })
  const noun = before.slice(0, Math.max(0, verb)).find(({ upos, lemma }) => upos === 'NOUN' && isDocument(lemma))
  const author = noun ? authorBehind(noun, report) : null
  return author ? { giver: namedGiver(author, sought), because: `the ${noun?.form} is by ${author}` } : null
}
