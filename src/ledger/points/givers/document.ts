import { within } from '../../../language/search.ts'
import { giverIn } from '../../parties/giver.ts'
import { governors } from '../../sentence/clause.ts'
import { firstOf, namedBy } from '../../sentence/subject.ts'
import { bears } from '../../words/bearings.ts'
import { namedGiver } from './party.ts'
import type { Found, Sought } from './sought.ts'

/** "a Treasury announcement of sanctions on 20 vessels", "a Velmont report that 30 ships had sailed": the figure is the document's. */
export function byDocument(sought: Sought): Found | null {
  const { quantity, report } = sought
  const [own, ...chain] = governors(quantity.start, report)
  const noun = chain.find(({ upos, lemma }) => upos === 'NOUN' && bears(lemma, 'document'))
  if (!own || !noun || noun.start > quantity.start) return null
  const author = namedBy(noun, report)
  const span = { start: firstOf(noun, report.document.tokens), end: noun.end }
  // "a South Korean report" is somebody's; "the latest allegations" are anybody's.
  const [whose] = author ? [] : within(report.mentions, span)
  const giver = author
    ? namedGiver(author, sought)
    : whose && giverIn({ start: whose.start, end: noun.end }, report, sought.cast)
  return giver?.name ? { giver, because: `it stands in ${giver.name}’s ${noun.form}` } : null
}
