import type { Document, Token } from '../../../../language/document.ts'
import { within } from '../../../../language/search.ts'
import { childrenBy } from '../../../../language/tree.ts'
import { negates } from '../../../claims/negation.ts'
import { doerOf, doneTo, isUndone, subjectOf } from '../../sentence/clause.ts'
import { isOf } from '../../words/rejecting.ts'
import type { Found, Recogniser } from '../rejection.ts'

/** "had nothing to do with it", "has pleaded not guilty", "maintains her innocence". */
export const disowned: Recogniser = {
  rule: 'rejection.disowned',
  at: (word, { document }) => unrelated(word, document) ?? pleaded(word, document),
}

const of = (what: Token | null | undefined, by: Token | null = null): Found | null => (what ? { by, what } : null)

/** "had nothing to do with the theft". */
function unrelated(verb: Token, document: Document): Found | null {
  if (verb.upos !== 'VERB' || verb.lemma !== 'have') return null
  const nothing = childrenBy(verb, document, OBJECTS).find(({ form }) => form.toLowerCase() === 'nothing')
  const doing = nothing && childrenBy(nothing, document, CLAUSES).find(({ lemma }) => lemma === 'do')
  const by = FINITE.has(verb.xpos) ? subjectOf(verb, document) : null
  // "his plan has nothing to do with theft" is of plans.
  return doing && by && OF_PEOPLE.has(by.upos) ? of(childrenBy(doing, document, OBLIQUE)[0], by) : null
}
const OBJECTS: ReadonlySet<string> = new Set(['obj'])
const CLAUSES: ReadonlySet<string> = new Set(['acl', 'acl:relcl', 'advcl', 'xcomp'])
const OBLIQUE: ReadonlySet<string> = new Set(['obl'])
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBP', 'VBZ', 'VB'])
const OF_PEOPLE: ReadonlySet<string> = new Set(['PRON', 'PROPN'])

/** "pleaded not guilty", "maintains her innocence". */
function pleaded(verb: Token, document: Document): Found | null {
  const pleads = isOf(verb, 'pleads')
  if (verb.upos !== 'VERB' || !(pleads || isOf(verb, 'maintains')) || isUndone(verb, document)) return null
  const what = doneTo(verb, document)
  if (!what) return null
  const disowns = pleads
    ? isOf(what, 'wrong') && within(document.tokens, { start: verb.end, end: what.start }).some(negates)
    : isOf(what, 'maintained')
  return disowns ? of(what, doerOf(verb, document)) : null
}
