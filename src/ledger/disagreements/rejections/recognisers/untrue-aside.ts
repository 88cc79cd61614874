import type { Document, Token } from '../../../../language/document.ts'
import { sentenceAround } from '../../../../language/search.ts'
import { childrenBy } from '../../../../language/tree.ts'
import { doerOf, isPlainlyNegated, isUndone } from '../../sentence/clause.ts'
import { isOf, isSaid } from '../../words/rejecting.ts'
import type { Recogniser } from '../rejection.ts'
import { retellingOf } from '../retelling.ts'

/** "…, an explanation that divers said was untrue", "…, a claim that has been debunked", "…, which was later proven false". */
export const untrueAside: Recogniser = {
  rule: 'rejection.untrue-aside',
  at(word, { document }) {
    const isUntrue = isOf(word, 'untrue')
      ? !isUndone(word, document)
      : isOf(word, 'true') && isPlainlyNegated(word, document)
    if (!isUntrue) return null
    const clause = relativeAbove(word, document)
    const opener = clause && openerOf(clause, document)
    if (!opener) return null
    const before = sentenceAround(word, document).filter(({ index }) => index < opener.index - 1)
    const retelling = retellingOf(before, null)
    const verb = document.tokens[word.head]
    const by = verb && isOf(verb, 'calls') ? doerOf(verb, document) : null
    return retelling && { by, what: word, retelling }
  },
}

const BETWEEN: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'obj', 'obl'])
const RELATIVE = /^(?:acl|advcl:relcl)/u
/** So many clauses up, a relative clause is looked for. */
const HIGHEST = 3

/** The relative clause in which something is called untrue. */
function relativeAbove(word: Token, { tokens }: Document): Token | null {
  let at: Token | undefined = word
  for (let steps = 0; at && steps < HIGHEST; steps++) {
    if (RELATIVE.test(at.deprel)) return at
    if (!BETWEEN.has(at.deprel)) return null
    at = at.head < 0 ? undefined : tokens[at.head]
  }
  return null
}

const DETERMINERS: ReadonlySet<string> = new Set(['det'])

/** The first word of an aside on what is said before it: ", *which* …", ", *a* claim that …"; null where it is no aside. */
function openerOf(clause: Token, document: Document): Token | null {
  const noun = document.tokens[clause.head]
  const [article] = noun && isSaid(noun) ? childrenBy(noun, document, DETERMINERS) : []
  const opener: Token | undefined =
    article && isOf(article, 'indefinite')
      ? article
      : sentenceAround(clause, document).find(
          ({ head, form, index }) =>
            form.toLowerCase() === 'which' && (head === clause.index || index === clause.index),
        )
  const before = opener && document.tokens[opener.index - 1]
  return opener && before?.upos === 'PUNCT' && before.sentence === clause.sentence ? opener : null
}
