import type { Annotations } from '../../../annotate/annotations.ts'
import type { Entity } from '../../../annotate/mentions/mention.ts'
import type { Span } from '../../../article/article.ts'
import { trimmed } from '../../../article/span.ts'
import type { Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import { lexicon } from '../../../lexicon.ts'
import { negates } from '../../claims/negation.ts'
import { isUsedAs } from '../../words/function-words.ts'
import { mentionsOf } from './of-party.ts'

let accusing: ReadonlySet<string> | undefined

/** Whether a word lays something at somebody's door: "accused", "suspect". */
const isAccusing = ({ lemma }: Token): boolean => {
  accusing ??= new Set(lexicon<{ readonly lemma: string }>('ledger-claims-accusing').map((entry) => entry.lemma))
  return accusing.has(lemma.toLowerCase())
}

/** So many words before it a negation still takes an accusing word back. */
const NO_NEARER = 8

/** What is laid at a party's door in a stretch of a report: "Lind is alleged to have hidden", not "Lind alleges"; the last of all. */
export function accusationIn(span: Span, report: Annotations, party: readonly Entity[]): Span | null {
  const tokens = within(report.document.tokens, span)
  const named = mentionsOf(party, span, report)
  for (const word of tokens.filter(isAccusing).reverse()) {
    if (isTakenBack(word, tokens)) continue
    const accused = named.find((one) => within(tokens, one).some((token) => isAccusedBy(word, token, tokens)))
    if (accused) return toTheEnd(Math.min(word.start, accused.start), span, report)
  }
  return null
}

/** What a report tells of as alleged, of whomever: "allegations that eight ministers hid their fortunes". */
export function allegationIn(span: Span, report: Annotations): Span | null {
  const tokens = within(report.document.tokens, span)
  const word = tokens.findLast(
    (token, i) =>
      token.upos === 'NOUN' && isAccusing(token) && isUsedAs('says-what', tokens[i + 1]?.form.toLowerCase() ?? ''),
  )
  return word ? toTheEnd(word.start, span, report) : null
}

/** From an offset to the end of a sentence. */
const toTheEnd = (start: number, span: Span, { article }: Annotations): Span => ({
  start,
  end: trimmed(span, article.text).end,
})

/** "was no target or suspect". */
const isTakenBack = (accusing: Token, tokens: readonly Token[]): boolean =>
  tokens.some((one) => one.index < accusing.index && one.index >= accusing.index - NO_NEARER && negates(one))

/** Whether a word is where an accusing word has those whom it accuses: behind it, its passive subject, or what it is told of. */
function isAccusedBy(accusing: Token, token: Token, tokens: readonly Token[]): boolean {
  if (token.index > accusing.index) return true
  const subject = tokens.find(({ head, deprel }) => head === accusing.index && deprel.startsWith('nsubj'))
  const relative =
    subject?.xpos.startsWith('W') === true && token.index < subject.index && subject.index <= token.index + 2
  return (
    relative ||
    (token === subject && subject.deprel === 'nsubj:pass') ||
    (accusing.deprel.startsWith('acl') && token.index === accusing.head)
  )
}
