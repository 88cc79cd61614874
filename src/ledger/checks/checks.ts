import type { Annotations } from '../../annotate/annotations.ts'
import { readingOf } from './reading.ts'
import { checkOf, type Found, type Recogniser } from './recogniser.ts'
import { allBut } from './recognisers/all-but.ts'
import { changeAmount } from './recognisers/change-amount.ts'
import { changeDirection } from './recognisers/change-direction.ts'
import { comparative } from './recognisers/comparative.ts'
import { comparedDifference } from './recognisers/compared-difference.ts'
import { countedGroups } from './recognisers/counted-groups.ts'
import { dateSpan } from './recognisers/date-span.ts'
import { eventAge } from './recognisers/event-age.ts'
import { includedPart } from './recognisers/included-part.ts'
import { listedSum } from './recognisers/listed-sum.ts'
import { multipleOfChange } from './recognisers/multiple.ts'
import { ownFigures } from './recognisers/own-figures.ts'
import { partOfGroup } from './recognisers/part-of-group.ts'
import { percentageChange } from './recognisers/percentage-change.ts'
import { previousFigure } from './recognisers/previous-figure.ts'
import { product } from './recognisers/product.ts'
import { rate } from './recognisers/rate.ts'
import { rateOverPeriod } from './recognisers/rate-over-period.ts'
import { remainder } from './recognisers/remainder.ts'
import { runningTotal } from './recognisers/running-total.ts'
import { share } from './recognisers/share.ts'
import { sinceDate } from './recognisers/since-date.ts'
import { tollWithSelf } from './recognisers/toll-with-self.ts'
import { unitConversion } from './recognisers/unit-conversion.ts'
import { weekdayAgainstDate } from './recognisers/weekday.ts'
import { wordedShare } from './recognisers/worded-share.ts'
import { yearsLate } from './recognisers/years-late.ts'

/** All kinds of arithmetic that are checked, those that need the least reading first. */
export const recognisers: readonly Recogniser[] = [
  weekdayAgainstDate,
  unitConversion,
  percentageChange,
  multipleOfChange,
  changeAmount,
  changeDirection,
  share,
  wordedShare,
  runningTotal,
  includedPart,
  listedSum,
  countedGroups,
  product,
  remainder,
  allBut,
  rate,
  rateOverPeriod,
  comparedDifference,
  partOfGroup,
  dateSpan,
  eventAge,
  sinceDate,
  yearsLate,
  comparative,
  tollWithSelf,
  ownFigures,
  previousFigure,
]

/** The arithmetic of one article: `id` is given by the ledger. */
export function checkArticle(annotations: Annotations): readonly Found[] {
  const reading = readingOf(annotations)
  return recognisers.flatMap((recogniser) =>
    recogniser.find(reading).map((verdict) => checkOf(recogniser, verdict, annotations.article.id)),
  )
}
