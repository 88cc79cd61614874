import type { Token } from '../../../../language/document.ts'
import { doerOf, doneTo, isUndone, subjectOf } from '../../sentence/clause.ts'
import { isOf } from '../../words/rejecting.ts'
import type { Found, Recogniser } from '../rejection.ts'

/** "He lied", "calling her a liar", "Lind is a liar". */
export const calledLiar: Recogniser = {
  rule: 'rejection.called-liar',
  at(word, { document }) {
    if (word.upos === 'VERB' && isOf(word, 'lies')) {
      return !tellsOfLying(word) || isUndone(word, document) ? null : of(subjectOf(word, document), null)
    }
    if (!isOf(word, 'liar')) return null
    const verb = document.tokens[word.head]
    if (verb && isOf(verb, 'calls')) {
      return isUndone(verb, document) ? null : of(doneTo(verb, document), doerOf(verb, document))
    }
    return isUndone(word, document) ? null : of(subjectOf(word, document), null)
  },
}

const of = (what: Token | null, by: Token | null): Found | null =>
  what && NAMING.has(what.upos) && !what.xpos.startsWith('W') ? { by, what, ofPerson: true } : null
const NAMING: ReadonlySet<string> = new Set(['PROPN', 'PRON'])

/** "He lied", and not "lay" or "told to lie". */
const tellsOfLying = ({ xpos, form }: Token): boolean => /^VB[DZP]$/u.test(xpos) && /^lie[sd]?$/iu.test(form)
