import { overlap } from '../../../../article/span.ts'
import { firstEndingAfter } from '../../../../language/search.ts'
import { ownStatement, type Statement } from '../../../claims/statement.ts'
import { beginningBefore, type Field } from '../../field.ts'
import type { StatedObjection } from '../../objections/objection.ts'
import { accusationIn, allegationIn } from '../accusation.ts'
import { affirms } from '../affirms.ts'
import { isOfItself } from '../of-itself.ts'
import { speakersOf } from '../parties.ts'
import type { Finder } from '../target.ts'

/** So many sentences before a denial in words of its own stands what it answers. */
const SENTENCES_BACK = 3
/** So much of a sentence is looked at, in characters. */
const LONGEST = 600

/**
 * The accusation that a party answers in words of its own: "had never hidden money", right behind what is alleged of
 * the one who says so. The nearest before that lays something at the party's door.
 */
export const accused: Finder = (objection, field) => {
  const found = objection.manner === 'deny' ? accusationAnswered(objection, field) : null
  const because = 'it is alleged of the one who denies it, right before'
  return found ? [{ statement: found, rule: 'stance.accused', because }] : null
}

/** The statement that holds the accusation, or the words of the report where none does; null where nothing is laid at the party's door. */
function accusationAnswered(denial: StatedObjection, field: Field): Statement | null {
  const { evidence, report } = denial.statement
  const party = speakersOf(denial.statement)
  if (denial.ofAllAlleged === null && !isOfItself(denial, party)) return null
  const { sentences } = report.document
  const at = firstEndingAfter(sentences, evidence.start)
  for (const { start, end } of sentences.slice(Math.max(0, at - SENTENCES_BACK), at).reverse()) {
    const looked = { start: Math.max(start, end - LONGEST), end }
    const span =
      accusationIn(looked, report, party) ?? (denial.ofAllAlleged === 'untrue' ? allegationIn(looked, report) : null)
    if (!span) continue
    const saying = beginningBefore(span.end, evidence.article, field).filter((one) => overlap(one.evidence, span))
    // What others say there, and don't hold, is no word of the report's own.
    const reports = saying.every(({ attribution }) => attribution === null)
    return saying.findLast((one) => affirms(one, denial)) ?? (reports ? ownStatement(report, span, field.cast) : null)
  }
  return null
}
