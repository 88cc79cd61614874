import type { Document, Token } from '../../../language/document.ts'
import { childrenBy } from '../../../language/tree.ts'
import { kindOfThing } from '../../words/things.ts'
import { isOf } from '../words/rejecting.ts'

const RECIPIENTS: ReadonlySet<string> = new Set(['iobj'])
const COUNTED: ReadonlySet<string> = new Set(['nmod'])
const OBJECTS: ReadonlySet<string> = new Set(['obj'])

/**
 * Whether a verb of denying tells that something asked for isn't granted, rather than that something isn't so: "denied
 * them a visa", "denied voters entry".
 * @param what the head of the words for what is denied
 */
export const isRefusal = (verb: Token, what: Token, document: Document): boolean =>
  what.upos === 'PROPN' ||
  isOf(what, 'refused') ||
  // "record numbers *of visas*".
  childrenBy(what, document, COUNTED).some((one) => isOf(one, 'refused')) ||
  childrenBy(verb, document, RECIPIENTS).length > 0 ||
  // The parser may call whom it is refused to an object as well: “denied *it* entry”.
  childrenBy(verb, document, OBJECTS).some((one) => isOf(one, 'refused')) ||
  kindOfThing(what.lemma.toLowerCase())?.thing === 'person'
