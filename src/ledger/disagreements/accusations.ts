import type { Annotations } from '../../annotate/annotations.ts'
import type { Entity, Mention } from '../../annotate/mentions/mention.ts'
import type { Span } from '../../article/article.ts'
import type { Token } from '../../language/document.ts'
import { firstEndingAfter, sentenceAround, within } from '../../language/search.ts'
import { lexicon } from '../../lexicon.ts'
import { negates, negationsIn } from '../claims/negation.ts'
import type { Statement } from '../claims/statement.ts'
import type { Field } from './field.ts'
import type { Objection } from './objections.ts'

/** So many sentences before a denial in words of its own stands what it answers. */
const SENTENCES_BACK = 3
/** So much of a sentence is looked at, in characters. */
const LONGEST = 600

let accusing: ReadonlySet<string> | undefined

const isAccusing = ({ lemma }: Token): boolean => {
  accusing ??= new Set(lexicon<{ readonly lemma: string }>('ledger-claims-accusing').map((entry) => entry.lemma))
  return accusing.has(lemma.toLowerCase())
}

/**
 * The accusation that a party answers in words of its own: "had never hidden money", right behind what is alleged of
 * the one who says so. The nearest before that lays something at the party's door.
 * @param inOrder what each report says, in text order
 * @param affirms whether a statement is another's, and says that something is so
 * @returns the statement that holds it, or the words of the report where none does
 */
export function accusationAnswered(
  denial: Objection,
  inOrder: Field['inOrder'],
  affirms: (one: Statement) => boolean,
): Statement | undefined {
  const { evidence, report } = denial.statement
  const party = partyOf(denial.statement)
  if (denial.ofAllAlleged === null && !isOfItself(denial, party)) return undefined
  const { sentences } = report.document
  const at = firstEndingAfter(sentences, evidence.start)
  for (const sentence of sentences.slice(Math.max(0, at - SENTENCES_BACK), at).reverse()) {
    const looked = { start: Math.max(sentence.start, sentence.end - LONGEST), end: sentence.end }
    const span =
      accusationIn(looked, report, party) ??
      (denial.ofAllAlleged === 'untrue' ? toldAlleged(looked, report) : undefined)
    if (!span) continue
    const saying = (inOrder.get(evidence.article) ?? []).filter(
      (one) => one.evidence.start < span.end && span.start < one.evidence.end,
    )
    const theirs = saying.some(({ attribution }) => attribution !== null)
    return saying.findLast(affirms) ?? (theirs ? undefined : inOwnVoice(report, span))
  }
  return undefined
}

function inOwnVoice(report: Annotations, span: Span): Statement {
  const { id, text } = report.article
  return {
    report,
    giver: { name: null, origin: null, standing: 'own-voice', via: null },
    attribution: null,
    evidence: { article: id, ...span },
    text: text.slice(span.start, span.end).replace(/\s+/gu, ' '),
    terms: [],
  }
}

/** The entities that a statement is of, by the report's names: its speaker and whom he speaks for, or whom a group's own words name. */
function partyOf({ attribution, report, giver }: Statement): readonly Entity[] {
  const named =
    giver.standing === 'named' ? [] : (attribution?.source ?? []).flatMap((span) => within(report.mentions, span))
  const speaker = attribution?.speaker
  const names = new Set([
    giver.name,
    giver.origin,
    speaker?.name,
    speaker?.affiliation,
    ...named.map(({ entity }) => entity),
  ])
  return report.entities.filter(({ name }) => names.has(name))
}

/** Whether a name is of a party, or of a person with a party's surname: "J.P. Lind" for "Juan Pedro Lind". */
const isOf = ({ entity, type }: Mention, party: readonly Entity[]): boolean =>
  party.some(({ name }) => name === entity || (type === 'PERSON' && lastWord(name) === lastWord(entity)))

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** Whether what a party says no to is something of itself: "he had never hidden money", "our firm did not". */
function isOfItself({ statement, predicate, byContent }: Objection, party: readonly Entity[]): boolean {
  const { document, mentions, references } = statement.report
  if (!predicate) return false
  const sentence = sentenceAround(predicate, document)
  const subject = sentence.find(({ head, deprel }) => head === predicate.index && deprel.startsWith('nsubj'))
  if (!subject) return false
  const negated = negationsIn(statement).some(({ index }) => subject.index <= index && index < predicate.index)
  if (byContent && !negated) return false
  const pronouns = party.some(({ type }) => type === 'PERSON') ? OF_PERSONS : OF_BODIES
  const own = (word: Span): boolean =>
    within(mentions, word).some((one) => isOf(one, party)) ||
    within(references, word).some(({ entity }) => party.some(({ name }) => name === entity))
  return sentence
    .filter(({ index, head, deprel }) => index === subject.index || (head === subject.index && deprel === 'nmod:poss'))
    .some((word) => pronouns.has(word.form.toLowerCase()) || own(word))
}

const OF_PERSONS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'my', 'our', 'his', 'her'])
const OF_BODIES: ReadonlySet<string> = new Set(['we', 'it', 'they', 'our', 'its', 'their'])

/** What is laid at a party's door in a stretch of a report: "Lind is alleged to have hidden", not "Lind alleges"; the last of all. */
function accusationIn(span: Span, report: Annotations, party: readonly Entity[]): Span | undefined {
  const tokens = within(report.document.tokens, span)
  const named = [
    ...within(report.mentions, span).filter((mention) => isOf(mention, party)),
    ...within(report.references, span).filter(({ entity }) => party.some(({ name }) => name === entity)),
  ]
  for (const word of tokens.filter(isAccusing).reverse()) {
    // "was no target or suspect".
    if (tokens.some((token) => token.index < word.index && token.index >= word.index - NO_NEARER && negates(token)))
      continue
    const accused = named.find((one) => within(tokens, one).some((token) => isAccusedBy(word, token, tokens)))
    if (accused) return { start: Math.min(word.start, accused.start), end: endOf(span, report) }
  }
  return undefined
}

/** What a report tells of as alleged, of whomever: "allegations that eight ministers hid their fortunes". */
function toldAlleged(span: Span, report: Annotations): Span | undefined {
  const tokens = within(report.document.tokens, span)
  const word = tokens.findLast(
    (token, i) => token.upos === 'NOUN' && isAccusing(token) && SAYS_WHAT.test(tokens[i + 1]?.form ?? ''),
  )
  return word && { start: word.start, end: endOf(span, report) }
}
const SAYS_WHAT = /^(?:that|of|about)$/iu

/** So many words before it a negation still takes an accusing word back. */
const NO_NEARER = 8

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

/** The end of a sentence without the space behind it. */
const endOf = ({ start, end }: Span, { article }: Annotations): number =>
  start + article.text.slice(start, end).trimEnd().length
