import type { Document, Token } from '../../../language/document.ts'
import { sentenceAround } from '../../../language/search.ts'
import { lexicon } from '../../../lexicon.ts'
import { doneTo } from '../sentence/clause.ts'

/** A verb that rejects what is said only together with further words: see `lexicons/ledger-rejections-phrases.json`. */
interface Phrase {
  readonly verb: string
  readonly with: readonly string[]
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined

/** What the phrases that a verb opens are done to, by the heads of the words for it: of "took issue with the claim" the claim. */
export function objectsOfPhrases(verb: Token, document: Document): readonly Token[] {
  phrases ??= Map.groupBy(lexicon<Phrase>('ledger-rejections-phrases'), (phrase) => phrase.verb)
  const known = phrases.get(verb.lemma.toLowerCase())
  if (!known) return []
  const behind = sentenceAround(verb, document).filter(({ index }) => index > verb.index)
  return known.flatMap((phrase) => {
    const last = lastOf(phrase, verb, behind, document)
    return (last && objectAfter(last, verb, document)) ?? []
  })
}

/** The last of the further words of a phrase, where all of them stand behind the verb in their order and hang near it. */
function lastOf({ with: further }: Phrase, verb: Token, behind: readonly Token[], { tokens }: Document): Token | null {
  let rest = behind
  let last: Token | null = null
  for (const word of further) {
    const found = rest.find((one) => one.form.toLowerCase() === word && hangsNear(one, verb, tokens))
    if (!found) return null
    last = found
    rest = rest.filter(({ index }) => index > found.index)
  }
  return last
}

/** Steps from a word of a phrase up to its verb: "issue", "with the *claim*". */
const DEEPEST = 3

function hangsNear(word: Token, verb: Token, tokens: readonly Token[]): boolean {
  let at: Token | undefined = word
  for (let steps = 0; at && steps < DEEPEST; steps++) {
    at = tokens[at.head]
    if (at?.index === verb.index) return true
  }
  return false
}

/** What follows a preposition; behind a particle the object of the verb. */
function objectAfter(last: Token, verb: Token, document: Document): Token | null {
  const head = document.tokens[last.head]
  return last.deprel === 'case' && head && head.index > last.index ? head : doneTo(verb, document)
}
