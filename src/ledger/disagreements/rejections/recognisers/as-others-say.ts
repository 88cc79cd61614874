import type { Document, Token } from '../../../../language/document.ts'
import { childrenBy } from '../../../../language/tree.ts'
import { negates } from '../../../claims/negation.ts'
import { isLedBy, isPlainlyNegated, subjectOf } from '../../sentence/clause.ts'
import { isOf } from '../../words/rejecting.ts'
import type { Recogniser } from '../rejection.ts'

/** "the tanker did not leak, *as Lind claims*", "the losses are not as great as ministers say". */
export const asOthersSay: Recogniser = {
  rule: 'rejection.as-others-say',
  at(predicate, { document }) {
    const what = childrenBy(predicate, document, CLAUSES).find((one) => saysAs(one, document))
    if (!what) return null
    const above = predicate.deprel === 'ccomp' ? document.tokens[predicate.head] : undefined
    // "doesn’t think that he was lying" negates what is thought.
    const negated = [predicate, above].some((one) => one && (isPlainlyNegated(one, document) || lacks(one, document)))
    return negated ? { by: null, what } : null
  },
}

const CLAUSES: ReadonlySet<string> = new Set(['advcl'])
const OBJECTS: ReadonlySet<string> = new Set(['obj'])
const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass'])
const DETERMINERS: ReadonlySet<string> = new Set(['det'])

/** "as Lind claims": another says so, and not "as we know". */
function saysAs(verb: Token, document: Document): boolean {
  const subject = subjectOf(verb, document)
  const holds = verb.upos === 'VERB' && isOf(verb, 'holds') && isLedBy('as', verb, document)
  if (!holds || subject === null || subject.upos === 'PRON') return false
  // "as the page says nothing", "doesn’t mind that it sank, as Lind says": of something else.
  const says = childrenBy(verb, document, OBJECTS).length > 0
  return !says && !document.tokens.slice(verb.head + 1, subject.index).some(({ deprel }) => SUBJECTS.has(deprel))
}

/** "found no leak". */
const lacks = (verb: Token, document: Document): boolean =>
  childrenBy(verb, document, OBJECTS).some((object) => childrenBy(object, document, DETERMINERS).some(negates))
