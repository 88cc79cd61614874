import type { Document, Token } from '../../../language/document.ts'
import { sentenceAround } from '../../../language/search.ts'
import { childrenBy, childrenOf } from '../../../language/tree.ts'
import { negates } from '../../claims/negation.ts'
import { isOf } from '../words/rejecting.ts'

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj'])
const ACTIVE: ReadonlySet<string> = new Set(['nsubj'])
const PASSIVE: ReadonlySet<string> = new Set(['nsubj:pass'])
const OBJECTS: ReadonlySet<string> = new Set(['obj', 'ccomp', 'xcomp'])
const AGENTS: ReadonlySet<string> = new Set(['obl', 'obl:agent'])
const LEADING: ReadonlySet<string> = new Set(['case', 'mark'])
const RELATIVES = /^W/u
/** Clauses whose verb has the subject of what they hang on: "denied it *and vowed*", "*denying* it". */
const SHARING: ReadonlySet<string> = new Set(['conj', 'xcomp', 'advcl', 'parataxis'])
/** So many clauses up a subject is looked for. */
const HIGHEST = 3

/** Who does what a verb says, by the head of its words; null where its clause and those above name nobody. */
export function doerOf(verb: Token, document: Document, up = 0): Token | null {
  const passive = childrenBy(verb, document, PASSIVE).length > 0
  const own = passive ? agentOf(verb, document) : childrenBy(verb, document, ACTIVE)[0]
  if (own) return RELATIVES.test(own.xpos) ? antecedentOf(verb, document) : own
  if (passive || up >= HIGHEST || verb.head < 0) return null
  if (verb.deprel.startsWith('acl')) return antecedentOf(verb, document)
  const above = document.tokens[verb.head]
  return above && SHARING.has(verb.deprel) ? doerOf(above, document, up + 1) : null
}

const agentOf = (verb: Token, document: Document): Token | undefined =>
  childrenBy(verb, document, AGENTS).find((one) => isLedBy('by', one, document))

/** Whether a preposition or conjunction leads the words on a head: the "about" of "about the missing boat". */
export const isLedBy = (leader: string, head: Token, document: Document): boolean =>
  childrenBy(head, document, LEADING).some(({ form }) => form.toLowerCase() === leader)

/** "accused *of falsely claiming*": who is named as having done so has yet to have done it; not "*by claiming*". */
export const isAccused = (verb: Token, document: Document): boolean =>
  verb.xpos === 'VBG' && childrenBy(verb, document, LEADING).some(({ form }) => form.toLowerCase() !== 'by')

/** What a verb is done to, by the head of its words: its object or the clause it takes, the subject of a passive, what a relative clause is of. */
export function doneTo(verb: Token, document: Document): Token | null {
  const found = childrenBy(verb, document, PASSIVE)[0] ?? childrenBy(verb, document, OBJECTS)[0]
  if (found) return RELATIVES.test(found.xpos) ? thingBefore(verb, document) : found
  // "the charges he denied" leaves the pronoun out.
  const doer = childrenBy(verb, document, ACTIVE)[0]
  return verb.deprel === 'acl:relcl' && doer && !RELATIVES.test(doer.xpos) ? thingBefore(verb, document) : null
}

const antecedentOf = (verb: Token, { tokens }: Document): Token | null => tokens[verb.head] ?? null

/** What a relative clause is of that can be denied: of "reports of theft by Ostrow, which he denied" the reports. */
function thingBefore(verb: Token, document: Document): Token | null {
  let found = antecedentOf(verb, document)
  while (found?.upos === 'PROPN' && found.head >= 0) found = document.tokens[found.head] ?? null
  return found
}

/** The subject of what is said of something, with or without a copula. */
export const subjectOf = (predicate: Token, document: Document): Token | null =>
  childrenBy(predicate, document, SUBJECTS)[0] ?? null

/** Whether a predicate tells of nothing that was: "did not deny", "would deny", "to deny", "if he denies", a question. */
export function isUndone(predicate: Token, document: Document): boolean {
  const below = childrenOf(predicate, document)
  return (
    isOpen(predicate, document) ||
    below.some((one) => one.upos !== 'VERB' && one.deprel !== 'xcomp' && negates(one)) ||
    below.some(({ xpos, deprel }) => xpos === 'TO' && deprel === 'mark')
  )
}

/** Whether a predicate is negated, and otherwise a plain statement: "was not true", "didn’t happen". */
export const isPlainlyNegated = (predicate: Token, document: Document): boolean =>
  childrenOf(predicate, document).some(negates) && !isOpen(predicate, document)

/** Whether what a predicate says may be so or not: "would deny", "if he denies", a question. */
const isOpen = (predicate: Token, document: Document): boolean =>
  sentenceAround(predicate, document).at(-1)?.form === '?' ||
  childrenOf(predicate, document).some(
    (one) => one.xpos === 'MD' || (one.deprel === 'mark' && isOf(one, 'conditional')),
  )
