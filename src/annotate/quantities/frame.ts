import type { Span } from '../../article/article.ts'
import type { Token } from '../../language/document.ts'
import { lemmatise } from '../../language/lemma/lemmatise.ts'
import type { Mention } from '../mentions/mention.ts'
import { type Figure, type Reading, wordAt } from './figure.ts'
import type { Measured } from './measures.ts'
import { phraseAt } from './phrases.ts'
import type { Frame } from './quantity.ts'
import { casualtyEvent, serves } from './vocabulary.ts'

const lower = (token: Token | undefined): string => token?.form.toLowerCase() ?? ''
const places = new Set(['GPE', 'LOC', 'FAC'])
const bodies = new Set(['NORP', 'GPE', 'ORG', 'LOC'])

const isBoundary = (token: Token): boolean => /^[.;:–—()]$/.test(token.form)
const isVerb = (token: Token): boolean => token.upos === 'VERB' && !serves(lower(token), 'light-verb')
const passesOver = (token: Token): boolean =>
  token.upos === 'AUX' || token.upos === 'ADV' || token.upos === 'PART' || /^(?:which|who|that|,)$/.test(lower(token))

/** The verb that the measured thing is the subject of: at once after its phrase, over auxiliaries. */
function verbAfter(tokens: readonly Token[], head: number, end: number): number {
  let i = head + 1
  while (i < end && passesOver(tokens[i])) i++
  return i < end && isVerb(tokens[i]) ? i : -1
}

/** The verb that the figure is the object of: the nearest to its left within the clause. */
function verbBefore(tokens: readonly Token[], first: number, start: number): number {
  for (let i = first - 1; i >= start && !isBoundary(tokens[i]); i--) if (isVerb(tokens[i])) return i
  return -1
}

/** Verbs joined to one by "and" or "or": "killed or wounded". */
function coordinated(tokens: readonly Token[], verb: number, end: number): readonly number[] {
  const verbs = [verb]
  let i = verb + 1
  while (i + 1 < end && tokens[i].upos === 'CCONJ' && (isVerb(tokens[i + 1]) || casualtyEvent(lower(tokens[i + 1])))) {
    verbs.push(i + 1)
    i += 2
  }
  return verbs
}

const eventOf = (token: Token): string =>
  casualtyEvent(lower(token)) ?? lemmatise(token.form, /^VB/.test(token.xpos) ? token.xpos : 'VBN')

/** What the measured thing does or suffers; empty where the clause says only how much there is. */
function eventsOf(
  tokens: readonly Token[],
  measured: Measured,
  first: number,
  start: number,
  end: number,
): readonly string[] {
  const casualty = casualtyEvent(lower(tokens[measured.head]))
  if (casualty) return coordinated(tokens, measured.head, end).map((i) => eventOf(tokens[i]))
  const after = verbAfter(tokens, measured.head, end)
  const verb = after >= 0 ? after : measured.head >= first ? verbBefore(tokens, first, start) : -1
  if (verb < 0 || serves(lower(tokens[verb]), 'change') || serves(lower(tokens[verb]), 'level')) return []
  return coordinated(tokens, verb, end).map((i) => eventOf(tokens[i]))
}

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
  end: number,
  mentions: readonly Mention[],
): readonly string[] {
  const found: string[] = []
  for (const mention of mentions) {
    if (!places.has(mention.type) || mention.metonym) continue
    if (measured && mention.start < measured.end && mention.end > measured.start) continue
    let at = start
    while (at < end && tokens[at].end <= mention.start) at++
    let before = at - 1
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

const hasUse = (
  tokens: readonly Token[],
  from: number,
  to: number,
  use: 'forecast' | 'additional' | 'negation',
): boolean => {
  for (let i = Math.max(0, from); i < to; i++) if (serves(lower(tokens[i]), use)) return true
  return false
}

/** How far from its figure a word may stand that makes it a forecast or negates it, in tokens. */
const REACH = 10

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
  const [start, end] = sentence ? [sentence.firstToken, sentence.endToken] : [0, 0]
  const events =
    measured && measured.head >= start && measured.head < end ? eventsOf(tokens, measured, first, start, end) : []
  const casualty = measured ? casualtyEvent(lower(tokens[measured.head])) : undefined
  return {
    head: measured ? (casualty ? 'people' : tokens[measured.head].lemma.toLowerCase()) : null,
    whom: measured ? whomOf(tokens, measured, mentions) : [],
    event: events[0] ?? null,
    events,
    where: whereOf(tokens, measured, start, end, mentions),
    partOf: last >= 0 ? wholeOf(reading, figure, last, end) : null,
    continues,
    forecast: hasUse(tokens, Math.max(start, first - REACH), first, 'forecast'),
    additional:
      (hasUse(tokens, Math.max(start, first - 3), first, 'additional') &&
        wordAt(reading, figure.from - 1) !== 'than') ||
      serves(wordAt(reading, figure.to), 'additional'),
    negated: hasUse(tokens, Math.max(start, first - 4), first, 'negation') && figure.modifier === null,
  }
}
