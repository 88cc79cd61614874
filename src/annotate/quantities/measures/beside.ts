import type { Token } from '../../../language/document.ts'
import { type Figure, isCount } from '../figure.ts'
import { unitOf } from '../units.ts'
import { isCasualtyState, serves } from '../vocabulary.ts'
import { type Phrase, phraseAt, phraseEndingAt } from './phrases.ts'
import { beforeFigure, lower, type MeasureRule, type Place, wordPhrase } from './place.ts'

const isPronoun = (token: Token | undefined): boolean => token?.xpos === 'PRP' || serves(lower(token), 'back-pronoun')

/** A singular that a plural goes on with: "six shipping and trading companies". */
function coordinate(tokens: readonly Token[], phrase: Phrase, figure: Figure, end: number): Phrase {
  const { xpos } = tokens[phrase.head]
  const and = phrase.head + 1
  if (!isCount(figure) || figure.value === 1 || xpos === 'NNS' || xpos === 'NNPS') return phrase
  if (and + 2 >= end || tokens[and].upos !== 'CCONJ' || tokens[and + 2].xpos !== 'NNS') return phrase
  return { start: phrase.start, end: tokens[and + 2].end, head: and + 2 }
}

/** Longest conversion in brackets, in tokens. */
const BRACKETS = 10

/** Past a conversion in brackets: "12 inches (30 cm) of rain". */
function pastBrackets({ tokens, last, end }: Place): number {
  if (lower(tokens[last + 1]) !== '(') return last + 1
  for (let i = last + 2; i < Math.min(end, last + BRACKETS); i++) if (tokens[i].form === ')') return i + 1
  return last + 1
}

/** Whether a denominator stands at a token ("$75 a share"), after which no noun is measured but by "of". */
const isRate = ({ tokens, end, figure }: Place, at: number): boolean =>
  !isCount(figure) && at + 1 < end && serves(lower(tokens[at]), 'rate')

/** Whether "in" goes on with what the money is: "$48 billion in assets". */
const isContent = ({ tokens, figure }: Place, at: number): boolean =>
  lower(tokens[at]) === 'in' &&
  unitOf(figure.unit ?? '')?.dimension.startsWith('money') === true &&
  tokens[at + 1]?.xpos === 'NNS'

/** Whether a label stands before a figure: "Total width: 12.2 m". */
const isLabelled = (place: Place): boolean => place.tokens[beforeFigure(place)]?.form === ':'

/** So many tokens of a label may follow its noun: "Payload to orbit:". */
const LABEL_TAIL = 6

/** Whether a phrase behind a labelled figure is the next label: "Height: 70 m Stages: 2". */
const isNextLabel = (place: Place, { head }: Phrase): boolean =>
  isLabelled(place) && place.tokens.slice(head + 1, head + LABEL_TAIL).some(({ form }) => form === ':')

/** The label before a figure. */
function labelBefore(place: Place): Phrase | null {
  if (!isLabelled(place)) return null
  const { tokens, start } = place
  const colon = beforeFigure(place)
  for (let head = colon - 1; head >= Math.max(start, colon - LABEL_TAIL); head--) {
    const { upos } = tokens[head]
    if (upos === 'NUM') return null
    const tail = tokens[head - 1]?.upos === 'ADP'
    if (!tail && (upos === 'NOUN' || upos === 'PROPN')) return phraseEndingAt(tokens, head, start)
  }
  return null
}

/** The noun that the figure counts or measures, after it. */
function nounAfter(place: Place): Phrase | null {
  const { tokens, end, figure } = place
  let at = pastBrackets(place)
  const rate = isRate(place, at)
  if (rate) at += 2
  while (at < end && (tokens[at].form === '-' || serves(lower(tokens[at]), 'before-noun'))) at++
  // "rose to at least six Friday": no days are counted.
  if (at >= end || (place.dated[at] === 1 && tokens[at].upos === 'PROPN')) return null
  const of = lower(tokens[at]) === 'of' || isContent(place, at)
  if (rate && !of) return null
  if (of && isPronoun(tokens[at + 1])) return null
  if (!of && tokens[at].upos === 'DET' && figure.unit !== 'x') return null
  if (!of && !isCount(figure) && figure.unit !== 'x' && serves(lower(tokens[at]), 'compared')) return null
  // A plural that the tagger took for a verb: "300,000 troops".
  if (isCount(figure) && tokens[at].upos === 'VERB' && tokens[at].xpos === 'VBZ' && at === place.last + 1)
    return wordPhrase(tokens, at)
  const phrase = phraseAt(tokens, of ? at + 1 : at, end, isCount(figure) && !of)
  if (!phrase || isNextLabel(place, phrase)) return null
  // "a quarter of the total" says nothing; "two key figures" does. Time is never what money or a measure is of.
  const word = lower(tokens[phrase.head])
  if (!isCount(figure) && (serves(word, 'generic') || serves(word, 'time-noun'))) return null
  return coordinate(tokens, phrase, figure, end)
}

/** The noun that the figure tells the size of, before it: "a depth of 18km", "aid worth €45m". */
function nounBefore(place: Place): Phrase | null {
  const { tokens, start, figure } = place
  let at = beforeFigure(place)
  while (
    at > start &&
    lower(tokens[at]) !== 'worth' &&
    (/^(?:ADV|DET|ADJ)$/.test(tokens[at].upos) || tokens[at].xpos === 'VBG')
  )
    at--
  if (at <= start) return null
  const word = lower(tokens[at])
  const comma = word === 'worth' && tokens[at - 1]?.form === ','
  if (comma) at--
  const noun = tokens[at - 1]
  const price = word === 'for' && unitOf(figure.unit ?? '')?.dimension.startsWith('money') === true
  if (!(word === 'of' || word === 'worth' || price) || (noun?.upos !== 'NOUN' && noun?.upos !== 'PROPN')) return null
  const isDuration = unitOf(figure.unit ?? '')?.dimension === 'time'
  if (serves(lower(noun), 'generic') || lower(noun) === 'age' || (isDuration && word === 'worth')) return null
  return phraseEndingAt(tokens, at - 1, start)
}

/** "magnitude 6.8", "magnitude-6.8", "a magnitude of 6.8": the word itself, which may share the figure's token. */
function magnitude({ tokens, first, last, start }: Place): Phrase | null {
  const apart = tokens[first - 1]?.form === '-' || lower(tokens[first - 1]) === 'of'
  const own = lower(tokens[first]).startsWith('magnitude') ? first : first - (apart ? 2 : 1)
  if (own < start || !lower(tokens[own]).startsWith('magnitude')) return null
  const from = tokens[own].start
  return { start: from, end: Math.min(from + 'magnitude'.length, tokens[last].end), head: own }
}

/** States that stand for people. First of all, since "another 527 injured" shares no more than the people. */
export const states: readonly MeasureRule[] = [
  {
    id: 'casualties',
    find: ({ tokens, last, end, figure }) => {
      if (!isCount(figure)) return null
      let at = last + 1
      // "with more than 100 others wounded": the injured, whoever was counted before.
      if (lower(tokens[at]) === 'others') at++
      while (at < end && tokens[at].upos === 'AUX') at++
      const state = at < end && isCasualtyState(lower(tokens[at]), lower(tokens[at + 1]))
      return state ? wordPhrase(tokens, at) : null
    },
  },
]

/** Nouns beside the figure, in this order: what follows is surer than what goes before. */
export const beside: readonly MeasureRule[] = [
  { id: 'magnitude', find: magnitude },
  { id: 'noun-after', find: (place) => (place.figure.rule === 'multiple.verb' ? null : nounAfter(place)) },
  { id: 'noun-before', find: nounBefore },
  { id: 'label', find: labelBefore },
]
