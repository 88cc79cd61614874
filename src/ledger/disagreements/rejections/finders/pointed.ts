import type { Document, Token } from '../../../../language/document.ts'
import { childrenBy } from '../../../../language/tree.ts'
import { isOf, isSaid } from '../../words/rejecting.ts'
import type { Finder } from '../finder.ts'
import { calledUntrue } from '../recognisers/called-untrue.ts'
import { denied } from '../recognisers/denied.ts'
import type { Rejection } from '../rejection.ts'
import { unitIn } from '../unit.ts'

/** "denied the reports", "disputes that", "but this is false": what stands right before it, whoever says so. */
export const pointed: Finder = (asked, { report, sentences }) => {
  const { rejection, topic, owners } = asked
  const before = sentences[rejection.cue.sentence - 1]
  if (!before || !pointsBack(rejection) || topic.size > 0 || owners.size > 0) return null
  const unit = unitIn(before, report, asked)
  // What the report tells as so may well be called absurd.
  if (!unit || (isOf(rejection.cue, 'absurd') && unit.statement === null)) return null
  return { ...unit, rule: 'rejected.pointed', because: 'the denial points at what stands right before it' }
}

const POINTING: ReadonlySet<string> = new Set([denied.rule, calledUntrue.rule])

const pointsBack = ({ rule, what, report }: Rejection): boolean =>
  POINTING.has(rule) && (isOf(what, 'points-back') || (isSaid(what) && isDefinite(what, report.document)))

const DETERMINERS: ReadonlySet<string> = new Set(['det', 'det:predet'])

/** "the reports", "both claims", and not "allegations of theft", which may be anybody's. */
const isDefinite = (noun: Token, document: Document): boolean =>
  childrenBy(noun, document, DETERMINERS).some((one) => !isOf(one, 'indefinite'))
