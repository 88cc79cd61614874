import type { Document, Token } from '../../../../language/document.ts'
import { childrenBy, subtree } from '../../../../language/tree.ts'
import { doerOf, doneTo, isLedBy, isPlainlyNegated, isUndone, subjectOf } from '../../sentence/clause.ts'
import { isOf, isSaid } from '../../words/rejecting.ts'
import type { Found, Recogniser } from '../rejection.ts'
import { contentOf, retellingOf, saidAs, says } from '../retelling.ts'

/** "called the report “false”", "her claims are untrue", "that did not happen", "such groundless accusations". */
export const calledUntrue: Recogniser = {
  rule: 'rejection.called-untrue',
  at(word, { document }) {
    if (isOf(word, 'untrue')) return named(word, document) ?? predicated(word, document) ?? qualified(word, document)
    return isOf(word, 'true') && isPlainlyNegated(word, document) ? ofSubject(word, document) : null
  },
}

/** What is said, or points back at it. */
const of = (what: Token | null, by: Token | null = null): Found | null =>
  what && (isSaid(what) || (isOf(what, 'points-back') && !what.xpos.startsWith('W'))) ? { by, what } : null

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
  isUndone(word, document) || isActive(word) ? null : ofSubject(word, document)

/** "hoaxed the class", and not "has been debunked". */
const isActive = ({ upos, xpos }: Token): boolean => upos === 'VERB' && xpos !== 'VBN'

/** What is said to be untrue: "*the idea that the boat sank* is absurd", "it is false to say that *the boat sank*". */
function ofSubject(word: Token, document: Document): Found | null {
  const subject = subjectOf(word, document)
  const found = of(subject)
  const words = subject && found ? saidAs(subject, document) : clauseSaid(word, document)
  const retelling = retellingOf(words, null)
  return retelling ? { by: null, what: subject ?? word, retelling } : found
}

const CLAUSES: ReadonlySet<string> = new Set(['csubj', 'ccomp', 'xcomp', 'advcl'])

/** "It is not true *that the boat sank*", "to say *that the boat sank* is wrong". */
function clauseSaid(word: Token, document: Document): readonly Token[] {
  const isOfIt = childrenBy(word, document, EXPLETIVES).some(({ form }) => form.toLowerCase() === 'it')
  const clause = childrenBy(word, document, CLAUSES).find(
    (one) => one.deprel === 'csubj' || (one.index > word.index && isOfIt),
  )
  if (!clause) return []
  if (says(clause) && UNFINISHED.has(clause.xpos)) return contentOf(clause, document)
  // "It is absurd that the port is closed" judges what is so.
  return isLedBy('that', clause, document) && !isOf(word, 'absurd') ? subtree(clause, document) : []
}
const UNFINISHED: ReadonlySet<string> = new Set(['VB', 'VBG'])
const EXPLETIVES: ReadonlySet<string> = new Set(['expl', 'nsubj'])

const DETERMINERS: ReadonlySet<string> = new Set(['det', 'det:predet', 'nmod:poss'])

/** "these groundless accusations", "the false claims made about us": words that point at what is said, and not "a false alarm". */
function qualified(word: Token, document: Document): Found | null {
  const noun = document.tokens[word.head]
  if (word.deprel !== 'amod' || !noun || !isSaid(noun)) return null
  const pointed = childrenBy(noun, document, DETERMINERS).some((one) => !isOf(one, 'indefinite'))
  return pointed ? { by: null, what: noun } : null
}
