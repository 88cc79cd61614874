import type { Annotations } from '../../annotate/annotations.ts'
import type { Mention } from '../../annotate/mentions/mention.ts'
import { holds } from '../../article/span.ts'
import type { Token } from '../../language/document.ts'
import { within } from '../../language/search.ts'
import { childOf } from './clause.ts'

const SUBJECT: ReadonlySet<string> = new Set(['nsubj'])

const APPOSITION: ReadonlySet<string> = new Set(['appos'])

/** The subject of a verb in the active voice. */
export const subjectOf = (verb: Token, report: Annotations): Token | undefined => childOf(verb, report, SUBJECT)

/** The same, or what a participle is understood to be of: "The council passed a law, *banning* 90 percent"; "a law *banning* 90 percent". */
export function understoodSubjectOf(verb: Token, report: Annotations): Token | undefined {
  const own = subjectOf(verb, report)
  const head = own || verb.head < 0 ? undefined : report.document.tokens[verb.head]
  if (!head || !PARTICIPLES.has(verb.xpos)) return own
  return head.upos === 'VERB' ? subjectOf(head, report) : head
}

const PARTICIPLES: ReadonlySet<string> = new Set(['VBG'])

/** Characters that a name may reach beyond the noun that is the subject. */
const LONGEST_NAME = 60

/**
 * The name that a noun is, carries or stands for: "Equifax", "spokesman John Kirby", "Security Council" in "Security
 * Council resolution", "the company" for Equifax; as the article names it.
 */
export function namedBy(noun: Token, report: Annotations): string | null {
  const { mentions, references, document } = report
  const from = firstOf(noun, document.tokens)
  const beside = childOf(noun, report, APPOSITION)
  const near = within(mentions, { start: from, end: noun.end + LONGEST_NAME }).filter(({ type }) => type !== 'NORP')
  const found =
    near.find((one) => holds(one, noun)) ??
    near.find(({ type, start }) => type === 'PERSON' && noun.end <= start && start <= noun.end + 1) ??
    // "the union’s regional head, *Petra Lind*,".
    near.find((one) => one.type === 'PERSON' && beside !== undefined && holds(one, beside)) ??
    near.findLast(({ type, end }) => (type === 'ORG' || type === 'GPE') && end <= noun.start)
  if (found) return found.entity
  const reference = within(references, noun)[0]
  if (reference) return reference.entity
  return noun.upos === 'PROPN' && noun.form === noun.form.toUpperCase() ? noun.form : null
}

/** Where the words that stand right before a noun and hang on it begin. */
export function firstOf(noun: Token, tokens: readonly Token[]): number {
  let first = noun.index
  while (first > 0 && isPartOf(tokens[first - 1], noun, tokens)) first--
  return tokens[first]?.start ?? noun.start
}

const isPartOf = (token: Token, noun: Token, tokens: readonly Token[]): boolean =>
  token.head === noun.index || (token.head >= 0 && token.head < noun.index && tokens[token.head]?.head === noun.index)

/** What may stand between a name and its verb. */
const BETWEEN = /^(?: (?:has|have|had|also|\w+ly))* $/u

/** The name just before a verb whose subject the parse didn't find. */
export const nameBefore = (verb: Token, { document: { text }, mentions }: Annotations): Mention | undefined =>
  within(mentions, { start: verb.start - LONGEST_NAME, end: verb.start }).findLast(
    ({ end, type }) => type !== 'NORP' && end < verb.start && BETWEEN.test(text.slice(end, verb.start)),
  )
