import { doerOf, isUndone } from '../../sentence/clause.ts'
import { isOf, isSaid } from '../../words/rejecting.ts'
import { objectsOfPhrases } from '../phrases.ts'
import type { Recogniser } from '../rejection.ts'

/** "laughed off the report", "took issue with the prediction", "scoffs at suggestions that …". */
export const wavedOff: Recogniser = {
  rule: 'rejection.waved-off',
  at(verb, { document }) {
    if (verb.upos !== 'VERB') return null
    const what = objectsOfPhrases(verb, document).find((one) => isSaid(one) && !isOf(one, 'given'))
    if (!what || isUndone(verb, document)) return null
    return { by: doerOf(verb, document), what }
  },
}
