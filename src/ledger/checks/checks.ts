import type { Annotations } from '../../annotate/annotations.ts'
import { checkOf, type Found, type Recogniser, readingOf } from './recogniser.ts'
import { changeAmount } from './recognisers/change-amount.ts'
import { multipleOfChange } from './recognisers/multiple.ts'
import { percentageChange } from './recognisers/percentage-change.ts'
import { unitConversion } from './recognisers/unit-conversion.ts'
import { weekdayAgainstDate } from './recognisers/weekday.ts'

/** All kinds of arithmetic that are checked, those that need the least reading first. */
export const recognisers: readonly Recogniser[] = [
  weekdayAgainstDate,
  unitConversion,
  percentageChange,
  multipleOfChange,
  changeAmount,
]

/** The arithmetic of one article: `id` is given by the ledger. */
export function checkArticle(annotations: Annotations): readonly Found[] {
  const reading = readingOf(annotations)
  return recognisers.flatMap((recogniser) =>
    recogniser.find(reading).map((verdict) => checkOf(recogniser, verdict, annotations.article.id)),
  )
}
