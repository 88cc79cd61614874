import { isMark, isUpper, relation, type Syntax } from '../reading/syntax.ts'

const COLONS = new Set([':', '—', '–', '-'])

/** Whether token `i` can head a cue at all: a verb, a word of the lexicon, or a colon after a name. */
export function mayBeCue(syntax: Syntax, i: number): boolean {
  const token = syntax.tokens[i]
  if (insideName(syntax, i)) return false
  if (token.upos === 'VERB') return true
  if (isMark(token))
    return token.form === ':' || (COLONS.has(token.form) && syntax.document.sentences[token.sentence].paragraph === 0)
  if (syntax.words[i] !== undefined) return true
  // "was upbeat about", "their hatred of": any predicate, any noun with a possessor and something that depends on it.
  const has = (rel: string) => syntax.children[i].some((child) => relation(syntax.tokens[child]) === rel)
  if (token.upos === 'ADJ') return has('cop')
  return token.upos === 'NOUN' && has('acl')
}

/** Whether a word is a verb that the lexicon has for saying, denying and the like: wishes and views are something else. */
export function tells({ words, tokens }: Syntax, cue: number): boolean {
  const word = words[cue]
  return word !== undefined && word.pos === 'VERB' && word.stance !== 'other' && tokens[cue].upos === 'VERB'
}

/** "Port Said": a capital after another word, in a sentence of usual casing, is a name's, whatever the tagger says. */
function insideName({ tokens, document, titled }: Syntax, i: number): boolean {
  const { form, sentence } = tokens[i]
  if (titled[sentence] || i === document.sentences[sentence].firstToken) return false
  return isUpper(form) && !isMark(tokens[i - 1])
}
