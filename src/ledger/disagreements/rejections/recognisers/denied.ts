import { doerOf, doneTo, isUndone } from '../../sentence/clause.ts'
import { isRefusal } from '../../sentence/refusal.ts'
import { isOf, isSaid } from '../../words/rejecting.ts'
import type { Recogniser } from '../rejection.ts'

/** "Lind has denied knowing of it", "the allegations, which she denied", "rejected the claims", "is denied by Mr. Lind". */
export const denied: Recogniser = {
  rule: 'rejection.denied',
  at(verb, { document }) {
    const denies = isOf(verb, 'denies')
    if (verb.upos !== 'VERB' || !(denies || isOf(verb, 'waves-away')) || isUndone(verb, document)) return null
    const what = doneTo(verb, document)
    if (!what) return null
    const by = doerOf(verb, document)
    const rejects = denies || (isSaid(what) && !(by && isOf(by, 'judges')))
    return rejects && !isRefusal(verb, what, document) ? { by, what } : null
  },
}
