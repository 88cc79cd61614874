import type { Annotations } from '../../annotate/annotations.ts'
import type { Measure } from '../ledger.ts'
import { elsewhereOf, type StoryRecogniser } from './across/across.ts'
import { added } from './across/added.ts'
import { allButElsewhere } from './across/all-but-elsewhere.ts'
import { multipleOfEarlier } from './across/multiple-of-earlier.ts'
import { shareOfGroup } from './across/share-of-group.ts'
import { statedDifference } from './across/stated-difference.ts'
import { summed } from './across/summed.ts'
import { yearsAgo } from './across/years-ago.ts'
import { readingOf } from './reading.ts'
import { checkOf, type Found } from './recogniser.ts'

/** The arithmetic that takes figures of two reports. */
export const storyRecognisers: readonly StoryRecogniser[] = [
  statedDifference,
  added,
  summed,
  multipleOfEarlier,
  shareOfGroup,
  allButElsewhere,
  yearsAgo,
]

/**
 * What one report states as a difference, sum, multiple or share, reckoned with figures that other reports of the story give of the same measure.
 * Called wrong only where the report speaks of a previous figure and its own giver gave that one. `id` is given by the ledger.
 */
export function checkStory(articles: readonly Annotations[], measures: readonly Measure[]): readonly Found[] {
  const elsewhere = elsewhereOf(articles, measures)
  return articles.flatMap((annotations) => {
    const { id } = annotations.article
    const reading = readingOf(annotations)
    const others = elsewhere(id)
    return storyRecognisers.flatMap((recogniser) =>
      recogniser.find(reading, others).map((verdict) => checkOf(recogniser, verdict, id, verdict.elsewhere)),
    )
  })
}
