import type { Span } from '../../../article/article.ts'
import type { Token } from '../../../language/document.ts'
import type { Mention } from '../../mentions/mention.ts'
import { type Figure, type Reading, spanOf, tokenFrom, wordAt } from '../figure.ts'
import type { Measured } from '../measures/measures.ts'
import { phraseAt } from '../measures/phrases.ts'
import { lower } from '../measures/place.ts'
import type { Frame } from '../quantity.ts'
import { isCasualtyState, serves } from '../vocabulary.ts'
import { eventOf, eventsOf, isNegated } from './events.ts'

const places = new Set(['GPE', 'LOC', 'FAC'])
const bodies = new Set(['NORP', 'GPE', 'ORG', 'LOC'])

/** Of whom or what: the names in and before the measured phrase, and the lemmas of its other premodifiers. */
function whomOf(tokens: readonly Token[], measured: Measured, mentions: readonly Mention[]): readonly string[] {
  const names = mentions.filter(({ type, end, start }) => {
    const possessor = end <= measured.start && measured.start - end <= 4
    return bodies.has(type) && (possessor || (start >= measured.start && end <= measured.end))
  })
  const covered = (token: Token) => names.some(({ start, end }) => token.start >= start && token.end <= end)
  const modifiers: string[] = []
  for (let i = measured.head - 1; i >= 0 && tokens[i].start >= measured.start; i--) {
    const { upos, lemma } = tokens[i]
    if ((upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN') && !covered(tokens[i]))
      modifiers.unshift(lemma.toLowerCase())
  }
  return [...new Set([...names.map(({ entity }) => entity), ...modifiers])]
}

/** Places named in the sentence after a preposition of place, outside the measured phrase. */
function whereOf(
  tokens: readonly Token[],
  measured: Span | null,
  start: number,
  mentions: readonly Mention[],
): readonly string[] {
  const found: string[] = []
  for (const mention of mentions) {
    if (!places.has(mention.type) || mention.metonym) continue
    if (measured && mention.start < measured.end && mention.end > measured.start) continue
    let before = tokenFrom(tokens, mention.start) - 1
    while (before >= start && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[before].upos)) before--
    if (before >= start && serves(lower(tokens[before]), 'place-preposition') && !found.includes(mention.entity))
      found.push(mention.entity)
  }
  return found
}

/** "half of the debt", "326 of the 650 seats": the whole, as worded. */
function wholeOf(reading: Reading, figure: Figure, last: number, end: number): string | null {
  const { tokens } = reading.document
  if (wordAt(reading, figure.to) !== 'of') return null
  if (figure.unit === null && figure.numeral.form !== 'fraction' && tokens[last + 2]?.upos !== 'DET') return null
  if (figure.unit !== null && figure.unit !== '%') return null
  const phrase = phraseAt(tokens, last + 2, end)
  return phrase && reading.text.slice(tokens[last + 2].start, phrase.end)
}

const hasUse = (tokens: readonly Token[], from: number, to: number, use: 'forecast' | 'additional'): boolean => {
  for (let i = Math.max(0, from); i < to; i++) {
    // "may have affected" is a guess at what is so already.
    if (serves(lower(tokens[i]), use) && lower(tokens[i + 1]) !== 'have') return true
  }
  return false
}

/** How far the words about a figure may stand from it, in tokens. */
const SIGHT = 60

/** How far from its figure a word may stand that makes it a forecast or negates it, in tokens. */
const REACH = 10
const ADDING = 3

/** The noun that is counted, as a lemma. Dozens, thousands or casualties with no noun are people. */
function headOf(
  tokens: readonly Token[],
  figure: Figure,
  measured: Measured | null,
  mentions: readonly Mention[],
): string | null {
  if (figure.age) return 'age'
  if (!measured) return figure.numeral.form === 'vague' && figure.unit === null ? 'people' : null
  const head = tokens[measured.head]
  const word = lower(head)
  // "143 million Americans"
  if (mentions.some(({ type, start, end }) => type === 'NORP' && start <= head.start && end >= head.end))
    return 'people'
  return isCasualtyState(word, lower(tokens[measured.head + 1])) || word === 'others'
    ? 'people'
    : head.lemma.toLowerCase()
}

/** Whose age it is: the person named in the phrase, or just before. */
function agedOf(figure: Span, measured: Measured | null, mentions: readonly Mention[]): readonly string[] {
  const people = mentions.filter(({ type }) => type === 'PERSON')
  const named = people.find(({ start, end }) => measured && start < measured.end && end > measured.start)
  const before = people.findLast(({ end }) => end <= figure.start && figure.start - end <= 3)
  const person = named ?? before
  return person ? [person.entity] : []
}

const OUTSIDE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'PUNCT'])

/** Where the words begin that stand right before a token in its phrase: "*another* 527", not "Another group claimed 900". */
function phraseFrom(tokens: readonly Token[], from: number, first: number): number {
  const before = tokens.slice(from, first).findLastIndex(({ upos }) => OUTSIDE.has(upos))
  return from + before + 1
}

/** The frame of one figure, from its sentence and the names in it. `mentions` are those of the sentence. */
export function frameOf(
  reading: Reading,
  figure: Figure,
  measured: Measured | null,
  continues: number | null,
  mentions: readonly Mention[],
): Frame {
  const { tokens, sentences } = reading.document
  const first = reading.tokenOf[figure.from]
  const last = reading.tokenOf[figure.to - 1]
  const sentence = sentences[tokens[first]?.sentence ?? -1]
  const start = sentence ? Math.max(sentence.firstToken, first - SIGHT) : 0
  const end = sentence ? Math.min(sentence.endToken, last + SIGHT) : 0
  const verbs = figure.age ? [] : eventsOf(tokens, measured, { first, last, start, end })
  const events = verbs.map((verb) => eventOf(tokens, verb))
  const own = spanOf(reading, figure.from, figure.to)
  const whom = measured ? whomOf(tokens, measured, mentions) : []
  const added = hasUse(tokens, phraseFrom(tokens, Math.max(start, first - ADDING), first), first, 'additional')
  return {
    head: headOf(tokens, figure, measured, mentions),
    whom: figure.age ? agedOf(own, measured, mentions) : whom,
    event: events[0] ?? null,
    events,
    where: whereOf(tokens, measured, start, mentions),
    partOf: last >= 0 ? wholeOf(reading, figure, last, end) : null,
    continues,
    forecast:
      hasUse(tokens, Math.max(start, first - REACH), first, 'forecast') ||
      // "900 soldiers would be sent".
      ((verbs[0] ?? -1) > last && hasUse(tokens, last + 1, verbs[0], 'forecast')),
    additional:
      (added && wordAt(reading, figure.from - 1) !== 'than') || serves(wordAt(reading, figure.to), 'additional'),
    negated: figure.modifier === null && isNegated(tokens, verbs[0], start),
  }
}
