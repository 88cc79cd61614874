import type { Document, Token } from '../../../../language/document.ts'
import { sentenceAround } from '../../../../language/search.ts'
import { childrenBy } from '../../../../language/tree.ts'
import { doerOf, isAccused, isLedBy, isUndone } from '../../sentence/clause.ts'
import { isOf } from '../../words/rejecting.ts'
import type { Recogniser } from '../rejection.ts'
import { contentOf, retellingOf, saidAs, says } from '../retelling.ts'

/** "falsely claimed that …", "wrongly blamed the port for …", "claimed, without evidence, that …". */
export const falselySaid: Recogniser = {
  rule: 'rejection.falsely-said',
  at(word, { document }) {
    if (!isOf(word, 'falsely') && !isWithout(word, document)) return null
    const verb = saidSo(word, document)
    if (!verb || isUndone(verb, document) || isAccused(verb, document)) return null
    const holder = doerOf(verb, document)
    const [first = word] = childrenBy(word, document, MARKS)
    const words = contentOf(verb, document).filter(({ index }) => index < first.index || index > word.index)
    const retelling = retellingOf(words.length > 0 ? words : saidAs(word, document), holder)
    if (!retelling || (holder && isOf(holder, 'text'))) return null
    return { by: null, what: verb, retelling }
  },
}

const MARKS: ReadonlySet<string> = new Set(['case', 'mark'])

const isWithout = (word: Token, document: Document): boolean =>
  isOf(word, 'shown') && isLedBy('without', word, document)

/** So many words before an adverb set off by marks, the verb stands: "claimed in July – falsely – that …". */
const SET_OFF = 6

/** The verb of saying that an adverb is of; by the words beside it where the parse hangs it on another. */
function saidSo(word: Token, document: Document): Token | undefined {
  const { tokens } = document
  const above = tokens[word.head]
  if (above && says(above)) return above
  const around = sentenceAround(word, document)
  const next = around.find(({ index }) => index === word.index + 1)
  if (next && says(next)) return next
  return around.findLast((one) => one.index < word.index && one.index >= word.index - SET_OFF && says(one))
}
