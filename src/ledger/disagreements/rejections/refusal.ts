import type { Document, Token } from '../../../language/document.ts'
import { childrenBy } from '../../../language/tree.ts'
import { kindOfThing } from '../../things.ts'
import { isOf } from './words.ts'

const RECIPIENTS: ReadonlySet<string> = new Set(['iobj'])

/**
 * Whether a verb of denying tells that something asked for isn't granted, rather than that something isn't so: "denied
 * them a visa", "denied voters entry".
 * @param what the head of the words for what is denied
 */
export const isRefusal = (verb: Token, what: Token, document: Document): boolean =>
  what.upos === 'PROPN' ||
  isOf(what, 'refused') ||
  childrenBy(verb, document, RECIPIENTS).length > 0 ||
  kindOfThing(what.lemma.toLowerCase())?.thing === 'person'
