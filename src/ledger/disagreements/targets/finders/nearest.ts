import { hedgesOf } from '../../../claims/hedges.ts'
import type { Statement } from '../../../claims/statement.ts'
import { precedingOf } from '../../field.ts'
import { speaksOfReports } from '../../words/objecting.ts'
import { affirms } from '../affirms.ts'
import { partiesOf } from '../parties.ts'
import { pointsBack, sharesHint } from '../pointing.ts'
import type { Finder } from '../target.ts'

/** So far back, in characters, goes "denied the report"; "denied any wrongdoing" stands nearer to what is called wrong. */
const FAR = 2000
const NEAR = 600

/** "denied the report": the nearest thing said before of the one who denies. */
export const nearest: Finder = (objection, field) => {
  if (!pointsBack(objection)) return null
  const { statement, hints, ofAllAlleged } = objection
  const parties = partiesOf(objection)
  const from = statement.evidence.start - (ofAllAlleged === 'wrong' ? NEAR : FAR)
  const ofThem = precedingOf(statement.evidence, field).filter(
    (one) =>
      one.evidence.start >= from &&
      (hints.length === 0 || sharesHint(one, objection)) &&
      one.terms.some((term) => parties.has(term)) &&
      isPassedOn(one) &&
      affirms(one, objection),
  )
  const found = ofThem.at(-1)
  const because = 'it is the nearest thing said before of the one who denies it'
  return found ? [{ statement: found, rule: 'stance.nearest', because }] : null
}

/** Whether a report passes a thing on as said by others, rather than stating it. */
const isPassedOn = (one: Statement): boolean =>
  one.attribution !== null || speaksOfReports(one) || hedgesOf(one).length > 0
