import type { Token } from '../../../language/document.ts'
import { isCount } from '../figure.ts'
import { serves } from '../vocabulary.ts'
import { type Phrase, phraseAt, withComplement, withoutGeneric } from './phrases.ts'
import { beforeFigure, lower, type MeasureRule, type Place, wordPhrase } from './place.ts'

const isVerbal = (token: Token): boolean => token.upos === 'VERB' || token.upos === 'AUX'
const isFiniteVerb = (token: Token): boolean => isVerbal(token) && token.xpos !== 'VBN' && token.xpos !== 'VBG'
const isBoundary = (token: Token): boolean =>
  /^[,;:–—()"“”]$/.test(token.form) || token.upos === 'SCONJ' || lower(token) === 'and' || lower(token) === 'but'

/** The verb to the left that a figure depends on; -1 where a stop comes first. */
export function verbBefore(place: Place): number {
  const { tokens, first, start } = place
  const own = beforeFigure(place)
  // No preposition stands between them, so "covers" in "the slick covers 1,200 hectares" is no noun.
  if (own > start && tokens[own].upos === 'NOUN' && /^(?:NOUN|PROPN)$/.test(tokens[own - 1].upos)) return own
  for (let i = first - 1; i >= start; i--) {
    const stands = serves(lower(tokens[i]), 'level') && lower(tokens[i + 1]) === 'at'
    if (isVerbal(tokens[i]) || stands || serves(lower(tokens[i]), 'change')) return i
    if (/^[;:()]$/.test(tokens[i].form)) return -1
  }
  return -1
}

/** Whether the clause says how much there is of its subject: "the toll stands at", "prices fell to". */
export function saysLevel(place: Place): boolean {
  const token = place.tokens[verbBefore(place)]
  if (token === undefined) return false
  return token.upos === 'AUX' || serves(lower(token), 'change') || serves(lower(token), 'level')
}

const lastVerb = (tokens: readonly Token[], before: number, start: number): number => {
  let i = before - 1
  while (i >= start && !isVerbal(tokens[i])) i--
  return i
}

/** Whether a token may stand between a subject and its verb. */
const isAuxiliary = (token: Token): boolean =>
  isVerbal(token) || token.upos === 'ADV' || token.upos === 'PART' || /^(?:more|than|less)$/.test(lower(token))

/** Whether a stretch between commas only adds to its noun: ", of magnitude 7,", ", carrying 181 people,". */
const isInsertion = (token: Token): boolean => token.upos === 'ADP' || token.xpos === 'VBG' || token.xpos === 'VBN'

/** Where the clause that ends with token `last` opens. */
function clauseStart(tokens: readonly Token[], last: number, start: number): number {
  let first = last
  while (first > start && !isBoundary(tokens[first - 1]) && !isFiniteVerb(tokens[first - 1])) first--
  return first
}

/** The phrase that a verb says something of: the noun phrase that opens its clause, or that it describes. */
export function subjectOf(place: Place, verb: number): Phrase | null {
  const { tokens, start, end, taken } = place
  let last = verb - 1
  while (last >= start && isAuxiliary(tokens[last])) last--
  // A sentence that opens with one word before its verbs has that word for its subject, however it was tagged.
  if (last < start) return verb > start ? wordPhrase(tokens, start) : null
  // "has burned 3,000 acres and is 15 percent contained": the subject of the first verb is that of the second.
  if (lower(tokens[last]) === 'and') {
    const earlier = lastVerb(tokens, last, start)
    return earlier > start && earlier < verb ? subjectOf(place, earlier) : null
  }
  const comma = tokens[last].form === ','
  if (comma) last--
  if (/^(?:which|who|that)$/.test(lower(tokens[last]))) last -= tokens[last - 1]?.form === ',' ? 2 : 1
  if (last < start) return null
  let first = clauseStart(tokens, last, start)
  if (comma && first - 2 >= start && tokens[first - 1].form === ',' && isInsertion(tokens[first])) {
    last = first - 2
    first = clauseStart(tokens, last, start)
  }
  for (let i = first; i <= last; i++) {
    if (tokens[i].xpos === 'PRP') return null
    const phrase = tokens[i].upos === 'ADP' ? null : phraseAt(tokens, i, last + 1)
    if (!phrase) continue
    // "told reporters the gun reached 740 km": whom it is told stands before what is told.
    const next = phrase.head < last ? tokens[phrase.head + 1] : undefined
    if (next?.xpos === 'PRP') return null
    if (next?.upos === 'DET') {
      i = phrase.head
      continue
    }
    // Another figure is no subject, though what it is of may be: "a fifth of patients waited".
    const whole =
      taken[phrase.head] && lower(tokens[phrase.head + 1]) === 'of' ? phraseAt(tokens, phrase.head + 2, end) : null
    return taken[phrase.head] ? whole : withoutGeneric(tokens, phrase, end)
  }
  return null
}

/** The object between a verb and the preposition before the figure: "cut rates by", "put the number of troops at". */
function objectOf({ tokens, first, taken }: Place, verb: number): Phrase | null {
  const phrase = phraseAt(tokens, verb + 1, first)
  if (!phrase || taken.subarray(verb + 1, phrase.head + 1).includes(1)) return null
  return withoutGeneric(tokens, phrase, first)
}

/** What the clause is about: less sure than what stands beside the figure. */
export const inClause: readonly MeasureRule[] = [
  {
    id: 'multiplied',
    find: (place) => {
      const multiplies = place.figure.unit === 'x' && place.first === place.last && isVerbal(place.tokens[place.first])
      return multiplies ? subjectOf(place, place.first) : null
    },
  },
  {
    // "The firm spent $14 million on the dam": the dam, not the firm.
    id: 'spent-on',
    find: (place) => {
      const { tokens, last, end } = place
      const verb = tokens[verbBefore(place)]
      if (verb === undefined || !serves(verb.lemma.toLowerCase(), 'spends')) return null
      const link = tokens[last + 1]
      return serves(lower(link), 'spent-on') ? phraseAt(tokens, last + 2, end) : null
    },
  },
  {
    id: 'argument',
    find: (place) => {
      const { tokens, first, end, figure } = place
      const verb = verbBefore(place)
      // "The mayor says more than 300 were there": no figure is of whoever tells it.
      if (verb < 0 || serves(lower(tokens[verb]), 'says')) return null
      // "attended by 22,000": those who do it, whom no noun names.
      if (isCount(figure) && lower(tokens[first - 1]) === 'by' && !serves(lower(tokens[verb]), 'change')) return null
      const phrase = (verb + 1 < first ? objectOf(place, verb) : null) ?? subjectOf(place, verb)
      return phrase && withComplement(tokens, phrase, end)
    },
  },
]
