import type { Document, Token } from '../../../language/document.ts'
import { bodyNouns, definites, placeNouns, roles } from '../lists/listed.ts'
import { NONE, type TokenRun } from '../tokens.ts'

/** What a common noun refers back to. */
export type Sort = 'person' | 'body' | 'place'

/** A noun phrase with a common noun for a head: "the Ukrainian president", "Finland's president", "a spokesman". */
export interface NounPhrase extends TokenRun {
  readonly head: number
  readonly noun: string
  readonly sort: Sort
  /** "the", "this", a possessive: somebody known; "a", "one", or nothing: somebody new. */
  readonly definite: boolean
  /** Mentions that stand in it: "Finland" in "Finland's president", "the company" has none. Indices into the mentions. */
  readonly within: readonly number[]
  /** The token that owns it: "company" in "the company's chief"; null for none. */
  readonly owner: number | null
  /** "his wife": somebody known through another, and not by name. */
  readonly kin: boolean
  /** "the company that runs the dam": says itself which one is meant, and need not have been named before. */
  readonly clause: boolean
  /** "the firm Aldane Power", "a lawyer, Peter Lind, ": a name beside it tells who or which it is. */
  readonly named: boolean
}

/** Words before the head that can belong to its phrase. */
const LONGEST = 8
const OPEN = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'NUM', 'PUNCT', 'ADV'])

/** What a singular noun for a person, body or place is for; null for any other word. */
export function sortOf({ lemma, upos, xpos }: Token): Sort | null {
  if (xpos === 'NNS' || xpos === 'NNPS' || (upos !== 'NOUN' && upos !== 'PROPN')) return null
  const noun = lemma.toLowerCase()
  return roles().has(noun) ? 'person' : bodyNouns().has(noun) ? 'body' : placeNouns().has(noun) ? 'place' : null
}

/** The phrase that the token is the head of, if it is a singular noun for a person, body or place; else null. */
export function phraseAt({ tokens, sentences }: Document, head: number, mentionAt: Int32Array): NounPhrase | null {
  const { lemma, sentence } = tokens[head]
  const sort = sortOf(tokens[head])
  const next = tokens[head + 1]
  if (!sort || mentionAt[head] !== NONE || (next?.sentence === sentence && next.upos === 'NOUN')) return null
  const floor = Math.max(sentences[sentence].firstToken, head - LONGEST)
  let firstToken = head
  while (
    firstToken > floor &&
    OPEN.has(tokens[firstToken - 1].upos) &&
    !/^[,.;:()"“”]$/.test(tokens[firstToken - 1].form)
  ) {
    firstToken--
    if (tokens[firstToken].upos === 'DET') break
  }
  const within = new Set<number>()
  for (let t = firstToken; t < head; t++) {
    if (mentionAt[t] !== NONE) within.add(mentionAt[t])
  }
  if (next?.form === 'of') {
    for (let t = head + 2; t < Math.min(head + 6, sentences[sentence].endToken) && mentionAt[t - 1] === NONE; t++) {
      if (mentionAt[t] !== NONE) within.add(mentionAt[t])
    }
  }
  const opening = tokens[firstToken].form.toLowerCase()
  const possessive = tokens.slice(firstToken, head).findLast(({ xpos: tag }) => tag === 'POS')
  const pronoun = firstToken > 0 && tokens[firstToken - 1].xpos === 'PRP$'
  return {
    firstToken,
    endToken: head + 1,
    head,
    noun: lemma.toLowerCase(),
    sort,
    definite: definites().has(opening) || possessive !== undefined,
    within: [...within],
    owner: possessive && possessive.index > firstToken ? possessive.index - 1 : null,
    kin: pronoun,
    clause: hasClause(tokens, head),
    named: isNamed(tokens, head, mentionAt),
  }
}

/** Whether a name follows a noun at once, or behind a comma as what the noun is. */
function isNamed(tokens: readonly Token[], head: number, mentionAt: Int32Array): boolean {
  if (tokens[head + 1]?.sentence !== tokens[head].sentence) return false
  if ((mentionAt[head + 1] ?? NONE) !== NONE) return true
  if (tokens[head + 1].form !== ',') return false
  const mention = mentionAt[head + 2] ?? NONE
  if (mention === NONE) return false
  let t = head + 2
  while (mentionAt[t + 1] === mention) t++
  return tokens.slice(head + 2, t + 1).some((token) => token.head === head && token.deprel === 'appos')
}

/** Whether a relative clause that no comma parts from a noun hangs on it. */
function hasClause(tokens: readonly Token[], head: number): boolean {
  const { sentence } = tokens[head]
  for (let t = head + 1; t <= head + LONGEST && tokens[t]?.sentence === sentence; t++) {
    if (tokens[t].form === ',') return false
    if (tokens[t].head === head && tokens[t].deprel === 'acl:relcl') return true
  }
  return false
}
