import type { Document, Token } from '../../../../language/document.ts'
import { childrenBy } from '../../../../language/tree.ts'
import { doerOf, isAccused } from '../../sentence/clause.ts'
import { isOf, isSaid } from '../../words/rejecting.ts'
import type { Recogniser } from '../rejection.ts'
import { retellingOf, saidAs } from '../retelling.ts'

/** "the debunked claim that …", "false accusations that …", "a myth that …", "the conspiracy theory that …". */
export const falseClaim: Recogniser = {
  rule: 'rejection.false-claim',
  at(word, { document }) {
    const noun = nounOf(word, document)
    if (!noun || childrenBy(noun, document, DETERMINERS).some(({ form }) => form.toLowerCase() === 'no')) return null
    const verb = document.tokens[noun.head]
    // Those that reject it, or call something so, are cues themselves.
    if (verb && (isRejecting(verb) || isAccused(verb, document))) return null
    const retelling = retellingOf(saidAs(noun, document), tellerOf(noun, verb, document))
    return retelling && { by: null, what: noun, retelling }
  },
}

const DETERMINERS: ReadonlySet<string> = new Set(['det'])
const OWNING: ReadonlySet<string> = new Set(['nmod:poss'])

/** What a word calls untrue: itself, or the noun that it qualifies. */
function nounOf(word: Token, { tokens }: Document): Token | undefined {
  if (word.upos === 'NOUN' && isOf(word, 'myth')) return word
  const noun = word.head < 0 ? undefined : tokens[word.head]
  if (!noun || !isSaid(noun)) return undefined
  const qualifies = word.deprel === 'amod' && isOf(word, 'untrue')
  return qualifies || (word.deprel === 'compound' && isOf(word, 'conspiracy')) ? noun : undefined
}

const isRejecting = (verb: Token): boolean => isOf(verb, 'denies') || isOf(verb, 'waves-away') || isOf(verb, 'calls')

/** "*Lind’s* false claim", "*Lind* repeated the false claim". */
function tellerOf(noun: Token, verb: Token | undefined, document: Document): Token | null {
  const [owner] = childrenBy(noun, document, OWNING)
  if (owner) return owner
  return verb && isOf(verb, 'spreads') ? doerOf(verb, document) : null
}
