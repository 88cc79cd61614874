import type { Span } from '../../../article/article.ts'
import { hull, inOneLine } from '../../../article/span.ts'
import type { Document, Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import type { Statement } from '../../claims/statement.ts'
import { doneTo } from '../sentence/clause.ts'
import { isRefusal } from '../sentence/refusal.ts'
import { isOf } from '../words/objecting.ts'
import type { Manner } from './objection.ts'

/** "did not immediately confirm": silence on a press day, and no stance. */
const ROUTINE = /\bimmediately\b/iu

/** How a statement's reporting words stand against what it says; null where they don't. */
export function mannerOf({ attribution, report }: Statement): Manner | null {
  if (attribution === null) return null
  const { cue, content, stance } = attribution
  const { tokens } = report.document
  if (stance === 'deny') return cue.some((span) => refuses(span, report.document)) ? null : 'deny'
  if (cue.some((span) => within(tokens, span).some((token) => isOf(token, 'dismiss')))) return 'dismiss'
  if (stance !== 'decline' || ROUTINE.test(inOneLine(report.article.text, ...cue))) return null
  // From the first word to the last: "refused *to confirm* that …" may stand in the cue, the content or between them.
  return within(tokens, hull([...cue, ...content])).some((token) => isOf(token, 'commit')) ? 'decline' : null
}

/** Whether a cue of denial tells of what isn't granted: "denied him a visa". */
const refuses = (cue: Span, document: Document): boolean =>
  within(document.tokens, cue).some((verb) => {
    const what = verb.upos === 'VERB' ? doneTo(verb, document) : null
    return what !== null && isRefusal(verb, what, document)
  })

/** What a refusal leaves open, without the verb that it would take: "troops were there" of "confirm that troops were there"; null for none. */
export function whatIsLeftOpen({ attribution, report }: Statement): string | null {
  const [content] = attribution?.stance === 'decline' ? attribution.content : []
  if (!content) return null
  const tokens = within(report.document.tokens, content)
  const past = tokens.findIndex((token) => !joins(token) && !isOf(token, 'commit'))
  return past <= 0 ? null : inOneLine(report.article.text, { start: tokens[past].start, end: content.end })
}

/** Whether a word stands before or between the verbs of a refusal: "*to* confirm *or* deny *that*". */
const joins = ({ upos }: Token): boolean => JOINTS.has(upos)
const JOINTS: ReadonlySet<string> = new Set(['PART', 'CCONJ', 'SCONJ', 'ADP', 'ADV', 'PUNCT'])
