import type { Document, Token } from '../../../language/document.ts'

/** How far behind a pronoun names are looked at, and how far up each hangs, in tokens. */
const SIGHT = { behind: 60, up: 12 }
/** A clause beside another: what the subject of the one can't stand for, that of the other can. */
const BESIDE: ReadonlySet<string> = new Set(['conj', 'parataxis'])
const OBJECTS: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl'])

/**
 * The tokens that a pronoun can't go back to by where it stands (principles B and C of Chomsky, 1981): a subject to nothing
 * that its own verb governs behind it ("he" in "he spoke of Berg"), an object not to the subject of its verb ("him" in
 * "Berg told him").
 */
export function boundBeside(pronoun: Token, { tokens, sentences }: Document): readonly Token[] {
  const verb = tokens[pronoun.head]
  if (!verb) return []
  const { firstToken, endToken } = sentences[pronoun.sentence]
  if (pronoun.deprel.startsWith('nsubj'))
    return tokens
      .slice(pronoun.index + 1, Math.min(endToken, pronoun.index + SIGHT.behind))
      .filter((token) => isGoverned(token, verb, tokens))
  if (!OBJECTS.has(pronoun.deprel)) return []
  return tokens
    .slice(Math.max(firstToken, pronoun.index - SIGHT.behind), pronoun.index)
    .filter(({ head, deprel }) => head === verb.index && deprel.startsWith('nsubj'))
}

/** Whether a token hangs below a verb, and not in a clause beside the verb's. */
function isGoverned(token: Token, verb: Token, tokens: readonly Token[]): boolean {
  for (let at: Token | undefined = token, steps = 0; at && steps < SIGHT.up; at = tokens[at.head], steps++)
    if (at.head === verb.index) return !BESIDE.has(at.deprel)
  return false
}
