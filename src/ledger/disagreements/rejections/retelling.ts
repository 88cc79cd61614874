import { cueWord } from '../../../annotate/attributions/reading/cue-words.ts'
import type { Document, Token } from '../../../language/document.ts'
import { sentenceAround } from '../../../language/search.ts'
import { childrenBy, subtree } from '../../../language/tree.ts'
import { isFiniteVerb } from '../../sentence/root.ts'
import { isOf } from '../words/rejecting.ts'
import { stemsIn } from './topic.ts'

/** What the words of a rejection tell themselves of what they reject: "falsely claimed *that the boat had sunk*". */
export interface Retelling {
  /** In text order. */
  readonly words: readonly Token[]
  /** Who says so, by the head of its words; null where the clause names nobody. */
  readonly holder: Token | null
}

/** So many words, names aside, tell something. */
const FEWEST = 2

/** A retelling by some words; null where they tell too little to be known again. */
export const retellingOf = (words: readonly Token[], holder: Token | null): Retelling | null =>
  stemsIn(words).size < FEWEST ? null : { words, holder }

/** Stances of verbs by which somebody says that something is so. */
const ASSERTS: ReadonlySet<string> = new Set(['assert', 'estimate', 'warn'])

/** Whether a word is a verb by which somebody says what may be untrue: "claimed", "blamed", "described". */
export const says = (word: Token): boolean =>
  word.upos === 'VERB' &&
  !isOf(word, 'reveals') &&
  (ASSERTS.has(cueWord(word)?.stance ?? '') || isOf(word, 'said') || isOf(word, 'calls') || isOf(word, 'presents'))

const CLAUSES: ReadonlySet<string> = new Set(['ccomp'])
const OTHERS: ReadonlySet<string> = new Set(['nsubj:pass', 'obj', 'xcomp', 'obl', 'advcl'])

/** The words that a verb of saying is followed by: a clause, else whom or what it is of, and as what. */
export function contentOf(verb: Token, document: Document): readonly Token[] {
  const after = (one: Token): boolean => one.index > verb.index || one.deprel === 'nsubj:pass'
  const clauses = childrenBy(verb, document, CLAUSES).filter(after)
  const parts = clauses.length > 0 ? clauses : childrenBy(verb, document, OTHERS).filter(after)
  return parts.flatMap((part) => subtree(part, document))
}

/** So many words behind a noun, the clause that says what it is of begins: "a myth out there that …". */
const BEHIND = 6

/** The clause with "that" which says what a noun is of: "the claim *that the boat had sunk*", and not "the claim that he made". */
export function saidAs(noun: Token, document: Document): readonly Token[] {
  const { tokens } = document
  const around = sentenceAround(noun, document)
  const that = around.find(
    ({ index, form, upos }) =>
      index > noun.index && index <= noun.index + BEHIND && form.toLowerCase() === 'that' && upos !== 'DET',
  )
  const verb = that && tokens[that.head]
  if (!that || !verb || verb.index < that.index || tokens.slice(noun.index, that.index).some(isFiniteVerb)) return []
  // The parser may take a conjunction for a pronoun: then another word does what the pronoun would do.
  const isGap = that.deprel !== 'mark' && childrenBy(verb, document, new Set([that.deprel])).length < 2
  return isGap ? [] : subtree(verb, document).filter(({ index }) => index >= that.index)
}
