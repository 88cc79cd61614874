import { childrenBy } from '../../../../language/tree.ts'
import { doerOf, doneTo, isUndone } from '../../sentence/clause.ts'
import { isOf, isSaid } from '../../words/rejecting.ts'
import type { Recogniser } from '../rejection.ts'

/** "the video contradicts Lind’s account", "contrary to Lind’s claims, police say …". */
export const contradicted: Recogniser = {
  rule: 'rejection.contradicted',
  at(word, { document }) {
    if (isOf(word, 'contrary')) {
      const what = childrenBy(word, document, OBLIQUE).find(isSaid)
      return what ? { by: null, what } : null
    }
    if (word.upos !== 'VERB' || !isOf(word, 'contradicts') || isUndone(word, document)) return null
    const what = doneTo(word, document)
    return what && (isSaid(what) || what.upos === 'VERB') ? { by: doerOf(word, document), what } : null
  },
}

const OBLIQUE: ReadonlySet<string> = new Set(['obl', 'nmod'])
