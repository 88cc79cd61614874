import type { Annotations } from '../../annotate/annotations.ts'
import type { Mention } from '../../annotate/mentions/mention.ts'
import type { Quantity } from '../../annotate/quantities/quantity.ts'
import type { Token } from '../../language/document.ts'
import { firstEndingAfter } from '../../language/search.ts'
import { lexicon } from '../../lexicon.ts'

const acts = new Set(lexicon<{ readonly verb: string }>('ledger-acts').map(({ verb }) => verb))

/** From a figure to the verb that governs it is seldom farther than this. */
const FARTHEST = 7

/**
 * Who gives a figure by an act: the named subject of the verb that governs it, where that verb is one of giving
 * figures ("The council imposed a quota of 500 barrels", "Kirby put the number at 3,000").
 * @returns the entity's name in the article, or null
 */
export function actorOf(quantity: Quantity, { document, mentions }: Annotations): string | null {
  const { tokens, sentences } = document
  let token: Token | undefined = tokens[firstEndingAfter(tokens, quantity.start)]
  for (let steps = 0; token && steps < FARTHEST; steps++) {
    if (token.upos === 'VERB' && acts.has(token.lemma.toLowerCase())) {
      const verb = token.index
      const { firstToken, endToken } = sentences[token.sentence] as { firstToken: number; endToken: number }
      const subject = tokens.slice(firstToken, endToken).find(({ head, deprel }) => head === verb && deprel === 'nsubj')
      const found = subject ? bearer(subject, tokens, mentions) : nameBefore(token, document.text, mentions)
      return found?.entity ?? null
    }
    token = token.head < 0 ? undefined : tokens[token.head]
  }
  return null
}

/**
 * The name that a subject is or carries: "Equifax", "spokesman John Kirby", "Security Council" in "Security Council
 * Resolution 2375".
 */
function bearer(subject: Token, tokens: readonly Token[], mentions: readonly Mention[]): Mention | undefined {
  let first = subject.index
  while (first > 0 && tokens[first - 1]?.head === subject.index) first--
  const from = tokens[first]?.start ?? subject.start
  const near = mentions.filter(
    ({ start, end, type }) => from <= start && end <= subject.end + LONGEST_NAME && type !== 'NORP',
  )
  return (
    near.find(({ start, end }) => start <= subject.start && subject.end <= end) ??
    near.find(({ type, start }) => type === 'PERSON' && start <= subject.end + 1) ??
    near.findLast(({ type, end }) => (type === 'ORG' || type === 'GPE') && end <= subject.start)
  )
}

/** What may stand between a name and its verb. */
const BETWEEN = /^(?: (?:has|have|had|also|\w+ly))* $/u

/** The name just before a verb whose subject the parse didn't find. */
const nameBefore = (verb: Token, text: string, mentions: readonly Mention[]): Mention | undefined =>
  mentions.findLast(
    ({ end, type }) =>
      type !== 'NORP' &&
      end < verb.start &&
      verb.start - end < LONGEST_NAME &&
      BETWEEN.test(text.slice(end, verb.start)),
  )

/** Characters that a name may reach beyond the noun that is the subject. */
const LONGEST_NAME = 60
