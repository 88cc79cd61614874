import { holds } from '../../../../article/span.ts'
import type { Document, Token } from '../../../../language/document.ts'
import { childrenBy } from '../../../../language/tree.ts'
import { doerOf, isUndone } from '../../sentence/clause.ts'
import { isOf, isSaid } from '../../words/rejecting.ts'
import type { Recogniser } from '../rejection.ts'

/** "Lind countered that …", "the company fired back: …", "pushed back on the claims". */
export const answered: Recogniser = {
  rule: 'rejection.answered',
  at(verb, { document, attributions }) {
    const answers = isOf(verb, 'answers') || (isOf(verb, 'answers-back') && hasBack(verb, document))
    if (verb.upos !== 'VERB' || !answers || isUndone(verb, document)) return null
    const by = doerOf(verb, document)
    const what = childrenBy(verb, document, OBJECTS).find((one) => isSaid(one) && !isMeans(one, document))
    // "is pushing back the frontier" says nothing to anybody.
    const says = attributions.some(({ cue }) => cue.some((span) => holds(span, verb)))
    return by && (what || says) ? { by, what: what ?? verb } : null
  },
}

const PARTICLES: ReadonlySet<string> = new Set(['compound:prt', 'advmod'])
const OBJECTS: ReadonlySet<string> = new Set(['obl', 'obj'])

const hasBack = (verb: Token, document: Document): boolean =>
  childrenBy(verb, document, PARTICLES).some(({ form }) => form.toLowerCase() === 'back')

const CASES: ReadonlySet<string> = new Set(['case'])

/** "fired back *in a statement*", "*with an article*": what it answers by, not what it answers. */
const isMeans = (object: Token, document: Document): boolean =>
  childrenBy(object, document, CASES).some((one) => isOf(one, 'by-means'))
