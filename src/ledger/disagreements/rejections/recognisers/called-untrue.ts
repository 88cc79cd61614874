import type { Document, Token } from '../../../../language/document.ts'
import { childrenBy } from '../../../../language/tree.ts'
import { doerOf, doneTo, isPlainlyNegated, isUndone, subjectOf } from '../clause.ts'
import type { Found, Recogniser } from '../rejection.ts'
import { isOf, isSaid } from '../words.ts'

/** "called the report “false”", "her claims are untrue", "that did not happen", "such groundless accusations". */
export const calledUntrue: Recogniser = {
  rule: 'rejection.called-untrue',
  at(word, { document }) {
    if (isOf(word, 'untrue')) return named(word, document) ?? predicated(word, document) ?? qualified(word, document)
    return isOf(word, 'true') && isPlainlyNegated(word, document) ? of(subjectOf(word, document)) : null
  },
}

/** What is said, or points back at it. */
const of = (what: Token | null, by: Token | null = null): Found | null =>
  what && (isSaid(what) || (isOf(what, 'points-back') && !what.xpos.startsWith('W')))
    ? { by, what, ofPerson: false }
    : null

/** "called it garbage", "described the claims as false", "called the report “false”". */
function named(word: Token, document: Document): Found | null {
  const above = document.tokens[word.head]
  const beside = word.deprel === 'amod' && above && above.index < word.index ? above : undefined
  const verb = beside ? document.tokens[beside.head] : above
  if (!verb || !isOf(verb, 'calls') || isUndone(verb, document)) return null
  const what = beside ?? doneTo(verb, document)
  return what && what !== word ? of(what, doerOf(verb, document)) : null
}

/** "the claim is false", "that is nonsense". */
const predicated = (word: Token, document: Document): Found | null =>
  isUndone(word, document) ? null : of(subjectOf(word, document))

const DETERMINERS: ReadonlySet<string> = new Set(['det', 'det:predet', 'nmod:poss'])

/** "these groundless accusations", "the false claims made about us": words that point at what is said, and not "a false alarm". */
function qualified(word: Token, document: Document): Found | null {
  const noun = document.tokens[word.head]
  if (word.deprel !== 'amod' || !noun || !isSaid(noun)) return null
  const pointed = childrenBy(noun, document, DETERMINERS).some((one) => !isOf(one, 'indefinite'))
  return pointed ? { by: null, what: noun, ofPerson: false } : null
}
