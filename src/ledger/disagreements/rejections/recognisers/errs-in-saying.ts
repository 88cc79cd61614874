import type { Document, Token } from '../../../../language/document.ts'
import { childrenBy, subtree } from '../../../../language/tree.ts'
import { doerOf, doneTo, isLedBy, isUndone, subjectOf } from '../../sentence/clause.ts'
import { isOf, isSaid } from '../../words/rejecting.ts'
import type { Found, Recogniser } from '../rejection.ts'
import { contentOf, retellingOf, says } from '../retelling.ts'

/** "was wrong when he said that …", "lied about …", "is mistaken in his claim that …", "accused her of lying about …". */
export const errsInSaying: Recogniser = {
  rule: 'rejection.errs-in-saying',
  at(word, { document }) {
    if (!isOf(word, 'errs') || !PREDICATES.has(word.upos)) return null
    const accuser = accuserOf(word, document)
    if (isUndone(accuser ?? word, document)) return null
    const holder = accuser
      ? doneTo(accuser, document)
      : (subjectOf(word, document) ?? (FINITE.test(word.xpos) ? doerOf(word, document) : null))
    return holder && NAMING.has(holder.upos) && !holder.xpos.startsWith('W')
      ? found(word, holder, accuser && doerOf(accuser, document), document)
      : null
  },
}

/** "left, and then *lied* about it". */
const FINITE = /^VB[DZP]$/u
const PREDICATES: ReadonlySet<string> = new Set(['ADJ', 'VERB'])
const NAMING: ReadonlySet<string> = new Set(['PROPN', 'PRON', 'NOUN'])
const CLAUSES: ReadonlySet<string> = new Set(['advcl', 'xcomp', 'ccomp', 'csubj'])
const OBLIQUES: ReadonlySet<string> = new Set(['obl', 'nmod'])

/** "*accused* her of lying". */
function accuserOf(word: Token, { tokens }: Document): Token | null {
  const verb = word.head < 0 ? undefined : tokens[word.head]
  return verb && word.xpos === 'VBG' && isOf(verb, 'accuses') ? verb : null
}

function found(word: Token, holder: Token, by: Token | null, document: Document): Found | null {
  const verb = childrenBy(word, document, CLAUSES).find((one) => one.index > word.index && says(one))
  const words = verb ? contentOf(verb, document) : aboutWhat(word, document)
  const retelling = retellingOf(words, holder)
  return retelling && { by, what: word, retelling }
}

/** "lied *about the missing boat*", "was wrong *in his claim about the boat*": from there on, since the parser may hang the rest on the verb. */
function aboutWhat(word: Token, document: Document): readonly Token[] {
  const after = childrenBy(word, document, OBLIQUES).filter(({ index }) => index > word.index)
  const first = after.findIndex((one) => isSaid(one) || isLedBy('about', one, document))
  return first < 0 ? [] : after.slice(first).flatMap((one) => subtree(one, document))
}
