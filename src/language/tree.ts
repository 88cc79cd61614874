import type { Document, Token } from './document.ts'
import { sentenceAround } from './search.ts'

/** The tokens of its sentence that hang on a token, in text order. */
export const childrenOf = (token: Token, document: Document): readonly Token[] =>
  sentenceAround(token, document).filter(({ head }) => head === token.index)

/** The tokens of its sentence that hang on a token by one of some relations, in text order. */
export const childrenBy = (token: Token, document: Document, relations: ReadonlySet<string>): readonly Token[] =>
  sentenceAround(token, document).filter(({ head, deprel }) => head === token.index && relations.has(deprel))

/** A token and all that hangs on it, in text order. */
export function subtree(top: Token, document: Document): readonly Token[] {
  const { tokens } = document
  const inside = new Map<number, boolean>([[top.index, true]])
  const hangs = (token: Token): boolean => {
    const known = inside.get(token.index)
    if (known !== undefined) return known
    const head = token.head < 0 ? undefined : tokens[token.head]
    const found = head !== undefined && head.sentence === top.sentence && hangs(head)
    inside.set(token.index, found)
    return found
  }
  return sentenceAround(top, document).filter(hangs)
}
