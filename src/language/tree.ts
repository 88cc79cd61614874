import type { Document, Token } from './document.ts'

/** The tokens that hang on each token, in one array: those on token i stand from `from[i]` to `from[i + 1]`. */
interface Branches {
  readonly from: Int32Array
  readonly children: readonly Token[]
}

/** By the tokens of a document: a sentence may have as many words as a text, and each may be asked for what hangs on it. */
const known = new WeakMap<readonly Token[], Branches>()

function branchesOf(tokens: readonly Token[]): Branches {
  const found = known.get(tokens)
  if (found) return found
  const from = new Int32Array(tokens.length + 1)
  const hanging = tokens.filter(({ head, sentence }) => head >= 0 && tokens[head]?.sentence === sentence)
  for (const { head } of hanging) from[head + 1]++
  for (let i = 0; i < tokens.length; i++) from[i + 1] += from[i]
  const next = from.slice()
  const children: Token[] = new Array(hanging.length)
  for (const token of hanging) children[next[token.head]++] = token
  const branches = { from, children }
  known.set(tokens, branches)
  return branches
}

/** The tokens of its sentence that hang on a token, in text order. */
export function childrenOf({ index }: Token, { tokens }: Document): readonly Token[] {
  const { from, children } = branchesOf(tokens)
  return children.slice(from[index], from[index + 1])
}

/** The tokens of its sentence that hang on a token by one of some relations, in text order. */
export const childrenBy = (token: Token, document: Document, relations: ReadonlySet<string>): readonly Token[] =>
  childrenOf(token, document).filter(({ deprel }) => relations.has(deprel))

/** A token and all that hangs on it, in text order. */
export function subtree(top: Token, document: Document): readonly Token[] {
  const found = new Set([top])
  for (const token of found) for (const child of childrenOf(token, document)) found.add(child)
  return [...found].sort((a, b) => a.index - b.index)
}
