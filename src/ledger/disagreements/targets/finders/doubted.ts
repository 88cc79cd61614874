import { firstEndingAfter } from '../../../../language/search.ts'
import { isDistanced } from '../../../claims/hedges.ts'
import { precedingOf } from '../../field.ts'
import { affirms } from '../affirms.ts'
import type { Finder } from '../target.ts'

/** A claim is doubted so many sentences behind it. */
const SENTENCES_BACK = 3

/** "no link was found", said right behind what somebody claims: the claim is what is doubted. */
export const doubted: Finder = (objection, field) => {
  const { statement, manner, topic, findsNothing } = objection
  if (manner !== 'deny' || topic.terms.length === 0 || !findsNothing) return null
  const { sentences } = statement.report.document
  const from =
    sentences[Math.max(0, firstEndingAfter(sentences, statement.evidence.start) - SENTENCES_BACK)]?.start ?? 0
  const found = precedingOf(statement.evidence, field)
    .filter((one) => one.evidence.start >= from && isDistanced(one) && affirms(one, objection))
    .map((one) => ({
      statement: one,
      rule: 'stance.doubted',
      because: 'the report sets what was found beside what is claimed',
    }))
  return found.length > 0 ? found : null
}
