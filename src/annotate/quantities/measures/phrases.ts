import type { Span } from '../../../article/article.ts'
import type { Token } from '../../../language/document.ts'
import { serves } from '../vocabulary.ts'

/** A noun phrase without its determiner, possessor and numeral; `head` is its last noun's place among the tokens. */
export interface Phrase extends Span {
  readonly head: number
}

const isNoun = (token: Token | undefined): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN'
const isPossessive = (token: Token): boolean => token.xpos === 'POS' || /^['’]s?$/.test(token.form)
const isPremodifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === 'ADJ' || /^(?:VBN|VBG|-|–)$/.test(token.upos === 'PUNCT' ? token.form : token.xpos))
const opens = (token: Token): boolean =>
  token.upos === 'DET' || token.upos === 'NUM' || token.xpos === 'PRP$' || token.upos === 'SYM' || token.form === '"'

/** The "most" of "the two most recent nominees". */
const isDegree = (tokens: readonly Token[], i: number): boolean =>
  tokens[i].upos === 'ADV' && (tokens[i + 1]?.upos === 'ADJ' || tokens[i + 1]?.xpos === 'VBN')

/** The "-strong" of "the 12,000-strong workforce". */
const isHanging = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i].form === '-' && tokens[i - 1]?.upos === 'NUM') ||
  (tokens[i - 1]?.form === '-' && serves(tokens[i].form.toLowerCase(), 'before-noun'))

/** Whether a numeral belongs to the name before it: "Nikkei 225", "F-16". */
const isName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.upos === 'PROPN' || (/^[-–]$/.test(tokens[i - 1]?.form) && tokens[i - 1].start === tokens[i - 2]?.end)

/** Most tokens of a phrase: the cells of a table run on as nouns. */
const LONGEST = 8

/**
 * The noun phrase that opens at token `at`: past determiners and numerals, and past a possessor ("the country's 11
 * regions" gives "regions"), unless the possessor is what is `counted` ("400 people's names"). Null where something else
 * stands there.
 */
export function phraseAt(tokens: readonly Token[], at: number, end: number, counted = false): Phrase | null {
  let i = at
  while (i < end && (opens(tokens[i]) || isHanging(tokens, i) || isDegree(tokens, i))) i++
  let first = i
  let head = -1
  let last = -1
  for (; i < end && i - first < LONGEST; i++) {
    const token = tokens[i]
    // A plural is no premodifier of a name: "the rifles Mr. Smith had".
    if (head >= 0 && token.upos === 'PROPN' && tokens[head].xpos === 'NNS') break
    if (isNoun(token)) {
      head = i
      last = i
    } else if (token.upos === 'NUM' && isName(tokens, i)) last = i
    else if (isPossessive(token) && head >= 0) {
      if (counted) break
      first = i + 1
      while (first < end && opens(tokens[first])) first++
      i = first - 1
      head = -1
      last = -1
    } else if (
      head < 0 &&
      i > first &&
      token.upos === 'CCONJ' &&
      (isPremodifier(tokens[i + 1]) || isNoun(tokens[i + 1]))
    )
      continue
    else if (!isPremodifier(token)) break
    // "North Korean soldiers" goes on after a name; "people dead" ends at its noun.
    else if (head >= 0 && tokens[head].upos !== 'PROPN' && token.form !== '-' && token.form !== '–') break
  }
  if (head < first) return null
  return { start: tokens[first].start, end: tokens[Math.max(head, last)].end, head }
}

/** The noun phrase that ends at token `head`, with what it is of: "margin of error". */
export function phraseEndingAt(tokens: readonly Token[], head: number, start: number): Phrase {
  let first = head
  for (let i = head - 1; i >= start; i--) {
    if (isNoun(tokens[i]) || isPremodifier(tokens[i])) first = i
    else break
  }
  if (first - 2 >= start && tokens[first - 1].form === 'of' && tokens[first - 2].upos === 'NOUN') first -= 2
  while (first < head && !isNoun(tokens[first]) && tokens[first].upos !== 'ADJ') first++
  return { start: tokens[first].start, end: tokens[head].end, head }
}

/** A phrase of a noun that says nothing of what is counted gives way to its complement: "the number of people". */
export function withoutGeneric(tokens: readonly Token[], phrase: Phrase, end: number): Phrase {
  let inner = phrase
  while (
    serves(tokens[inner.head].form.toLowerCase(), 'generic') &&
    /^(?:of|for)$/.test(tokens[inner.head + 1]?.form)
  ) {
    const next = inner.head + 2 < end ? phraseAt(tokens, inner.head + 2, end) : null
    if (!next) break
    inner = next
  }
  return inner
}

/** A phrase with the bare noun that completes it: "risk of stroke", "margin of error". */
export function withComplement(tokens: readonly Token[], phrase: Phrase, end: number): Phrase {
  const of = phrase.head + 1
  const noun = tokens[of + 1]
  if (of + 1 >= end || tokens[of].form !== 'of' || noun.upos !== 'NOUN') return phrase
  return { ...phrase, end: noun.end }
}
