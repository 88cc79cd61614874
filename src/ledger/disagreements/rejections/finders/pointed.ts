import type { Document, Token } from '../../../../language/document.ts'
import { childrenBy } from '../../../../language/tree.ts'
import type { Finder } from '../finder.ts'
import { calledUntrue } from '../recognisers/called-untrue.ts'
import { denied } from '../recognisers/denied.ts'
import { unitIn } from '../unit.ts'
import { isOf, isSaid } from '../words.ts'

/** "denied the reports", "disputes that": what stands right before it, whoever says so. */
export const pointed: Finder = (asked, { report, sentences }) => {
  const { rejection, topic, owners } = asked
  const { rule, what, cue } = rejection
  const before = sentences[cue.sentence - 1]
  const pointsBack = isOf(what, 'points-back') || (isSaid(what) && isDefinite(what, report.document))
  if (!before || (rule !== denied.rule && rule !== calledUntrue.rule) || !pointsBack || topic.size > 0 || owners.size > 0) return null
  const unit = unitIn(before, report, asked)
  return unit && { ...unit, rule: 'rejected.pointed', because: 'the denial points at what stands right before it' }
}

const DETERMINERS: ReadonlySet<string> = new Set(['det', 'det:predet'])

/** "the reports", "both claims", and not "allegations of theft", which may be anybody's. */
const isDefinite = (noun: Token, document: Document): boolean =>
  childrenBy(noun, document, DETERMINERS).some((one) => !isOf(one, 'indefinite'))
