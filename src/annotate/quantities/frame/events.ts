import type { Token } from '../../../language/document.ts'
import { lemmatise } from '../../../language/lemma/lemmatise.ts'
import type { Measured } from '../measures/measures.ts'
import { phraseAt } from '../measures/phrases.ts'
import { lower } from '../measures/place.ts'
import { casualtyEvent, isCasualtyState, serves } from '../vocabulary.ts'

const isBoundary = (token: Token): boolean => /^[.;:–—()]$/.test(token.form) || token.upos === 'SCONJ'
const casualtyAt = (tokens: readonly Token[], i: number): string | undefined =>
  casualtyEvent(lower(tokens[i]), lower(tokens[i + 1]))
const isVerb = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i].upos === 'VERB' && !serves(lower(tokens[i]), 'light-verb')) || casualtyAt(tokens, i) !== undefined
const passesOver = (token: Token): boolean =>
  token.upos === 'AUX' || token.upos === 'ADV' || token.upos === 'PART' || /^(?:which|who|that|,)$/.test(lower(token))

/** Most members of a coordination that are looked through. */
const CONJUNCTS = 4

/** The first of the nouns that a noun is coordinated with: it bears their relation to the verb. */
function firstConjunct(tokens: readonly Token[], noun: number): number {
  let first = noun
  for (let i = 0; i < CONJUNCTS && tokens[first].deprel === 'conj' && tokens[first].head >= 0; i++)
    first = tokens[first].head
  return first
}

/** The verb that the measured thing is the subject of: after its phrase or what it owns, over auxiliaries. */
function verbAfter(tokens: readonly Token[], head: number, end: number): number {
  const owned = tokens[head + 1]?.xpos === 'POS' ? phraseAt(tokens, head + 2, end) : null
  let i = (owned?.head ?? head) + 1
  while (i < end && passesOver(tokens[i])) i++
  if (i < end && isVerb(tokens, i)) return i
  const { head: parent, deprel } = tokens[firstConjunct(tokens, head)]
  return deprel.startsWith('nsubj') && parent > head && isVerb(tokens, parent) ? parent : -1
}

/** The tokens of a figure, and of the clauses around it. */
interface Clause {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

/** Whether a participle stands before its noun: "a whopping $284". */
const isAttributive = (tokens: readonly Token[], i: number): boolean =>
  /^VB[GN]$/.test(tokens[i].xpos) && tokens[i - 1]?.upos === 'DET'

/** The verb that the figure is the object of: the nearest to its left within the clause. */
function verbBefore(tokens: readonly Token[], first: number, start: number): number {
  for (let i = first - 1; i >= start && !isBoundary(tokens[i]); i--) {
    if (isVerb(tokens, i) && !isAttributive(tokens, i)) return i
  }
  return -1
}

/** A count of its own stands no farther behind a verb, "more than" and the like between them. */
const OWN_COUNT = 4

/** "left 50 dead and injured more than 400": the second verb is of others. */
const hasOwnCount = (tokens: readonly Token[], verb: number, end: number): boolean =>
  lower(tokens[verb - 1]) === 'and' &&
  tokens.slice(verb + 1, Math.min(end, verb + 1 + OWN_COUNT)).some(({ upos }) => upos === 'NUM')

/** Verbs joined to one by "and" or "or": "killed or wounded". */
function coordinated(tokens: readonly Token[], verb: number, end: number): readonly number[] {
  const verbs = [verb]
  let i = verb + 1
  while (i + 1 < end && tokens[i].upos === 'CCONJ' && isVerb(tokens, i + 1) && !hasOwnCount(tokens, i + 1, end)) {
    verbs.push(i + 1)
    i += 2
  }
  return verbs
}

/** The verb at a place as an event: its lemma, or the verb that a state means. */
export const eventOf = (tokens: readonly Token[], i: number): string =>
  casualtyAt(tokens, i) ?? lemmatise(tokens[i].form, /^VB/.test(tokens[i].xpos) ? tokens[i].xpos : 'VBN')

/** The verbs of what the measured thing does or suffers; none where the clause says only how much there is. */
export function eventsOf(tokens: readonly Token[], measured: Measured | null, place: Clause): readonly number[] {
  const { first, last, start, end } = place
  const head = measured && measured.head >= start && measured.head < end ? measured.head : -1
  const casualty = head >= 0 && isCasualtyState(lower(tokens[head]), lower(tokens[head + 1]))
  if (casualty && measured?.continues === null) return coordinated(tokens, head, end)
  // A thing shared with another figure is named elsewhere: this one's verb stands beside the figure.
  const shared = head < 0 || measured?.continues !== null || measured.rule === 'shared-ahead'
  const after = verbAfter(tokens, shared ? last : head, end)
  const verb = after >= 0 ? after : shared || head >= first ? verbBefore(tokens, first, start) : -1
  // "lost 45,100 soldiers" is what befell them; "fell to 59" says only how much there is.
  const befell = head >= first && tokens[head].deprel === 'obj' && tokens[head].head === verb
  if (verb < 0 || (serves(lower(tokens[verb]), 'change') && !befell) || serves(lower(tokens[verb]), 'level')) return []
  return coordinated(tokens, verb, end)
}

/** How far before its verb a negation stands, in tokens. */
const NEGATING = 3

/** Whether a verb is negated. */
export const isNegated = (tokens: readonly Token[], verb: number | undefined, start: number): boolean =>
  verb !== undefined &&
  tokens
    .slice(Math.max(start, verb - NEGATING), verb)
    .some((token) => serves(lower(token), 'negation') && lower(token) !== 'no')
