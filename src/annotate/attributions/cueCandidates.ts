import { isMark, relation, type Syntax } from './syntax.ts'

const COLONS = new Set([':', '—', '–', '-'])

/** Whether token `i` can head a cue at all: a verb, a word of the lexicon, or a colon after a name. */
export function mayBeCue(syntax: Syntax, i: number): boolean {
  const token = syntax.tokens[i]
  if (token.upos === 'VERB') return true
  if (isMark(token))
    return token.form === ':' || (COLONS.has(token.form) && syntax.document.sentences[token.sentence].paragraph === 0)
  // "Port Said": a capital within a sentence of usual casing is a name, whatever the lexicon has.
  if (
    token.upos === 'PROPN' &&
    /^\p{Lu}/u.test(token.form) &&
    i > syntax.document.sentences[token.sentence].firstToken &&
    !syntax.titled[token.sentence]
  )
    return false
  if (syntax.words[i] !== undefined) return true
  // "was upbeat about", "their hatred of": any predicate, any noun with a possessor and something that depends on it.
  const has = (rel: string) => syntax.children[i].some((child) => relation(syntax.tokens[child]) === rel)
  if (token.upos === 'ADJ') return has('cop')
  return token.upos === 'NOUN' && has('acl')
}
