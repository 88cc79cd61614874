import type { Annotations } from '../../../annotate/annotations.ts'
import type { Span } from '../../../article/article.ts'
import { overlap, trimmed } from '../../../article/span.ts'
import { isNegated } from '../../claims/negation.ts'
import type { Statement } from '../../claims/statement.ts'
import type { Giver } from '../../ledger.ts'
import { isList } from '../../sentence/list.ts'
import { isHeldSo, isToldByAnother } from '../holding.ts'
import type { Asked } from './asked.ts'
import type { SceneSentence } from './scene.ts'

/** A stretch of a report that can be what is rejected. */
export interface Unit {
  readonly report: Annotations
  readonly span: Span
  /** What another says there; null where the report says it. */
  readonly statement: Statement | null
}

/** Fewer letters than these name a thing and say nothing of it: then the whole sentence is shown. */
const SHORT = 25

/**
 * The stretch of a sentence that can be what is rejected: the most that another says in it, or all of it where the
 * report speaks itself; null where nobody but the rejecter speaks, where it rejects something itself, and of lists.
 */
export function unitIn(sentence: SceneSentence, report: Annotations, { rejecter, party }: Asked): Unit | null {
  if (isList(sentence)) return null
  const whole = trimmed(sentence, report.article.text)
  if (report.article.text[whole.end - 1] === '?') return null
  const said = sentence.said.filter(
    ({ evidence }) => !sentence.rejections.some(({ clause }) => overlap(clause, evidence)),
  )
  const [fullest] = said.filter((one) => isHeld(one, rejecter)).sort((a, b) => b.text.length - a.text.length)
  if (fullest) {
    const { start, end } = fullest.evidence
    // All of a sentence that itself rejects something holds nothing that is rejected.
    if (end - start < SHORT && sentence.rejections.length > 0) return null
    return { report, span: end - start < SHORT ? whole : { start, end }, statement: fullest }
  }
  const theirs = sentence.attributions.some(
    ({ speaker, content }) => party.has(speaker.name ?? '') && content.some((span) => overlap(span, sentence)),
  )
  const silent = said.length > 0 || sentence.rejections.length > 0 || theirs || whole.end - whole.start < SHORT
  return silent ? null : { report, span: whole, statement: null }
}

/** Who makes a statement, by the report's name. */
export const speakerOf = ({ attribution, giver }: Statement): string => attribution?.speaker.name ?? giver.name ?? ''

/** Whether a statement is another’s, who can be told, and says that something is so. */
export const isHeld = (one: Statement, rejecter: Giver): boolean =>
  !isNegated(one) && isHeldSo(one) && isToldByAnother(one, rejecter) && !isOwnedUpTo(one)

/** "“Mr. Lind *acknowledges* a mistake,” his lawyer said": what somebody is said to own up to is held against nobody. */
const isOwnedUpTo = ({ attribution }: Statement): boolean =>
  attribution !== null && attribution.nestedIn !== null && attribution.stance === 'confirm'
