import type { Token } from '../../language/document.ts'
import { type Figure, type Reading, sameSentence, wordAt } from './figure.ts'
import { type Phrase, phraseAt, phraseEndingAt, withComplement, withoutGeneric } from './phrases.ts'
import { isCasualtyState, serves } from './vocabulary.ts'

/** What a figure counts or measures, and where its words stand. */
export interface Measured extends Phrase {
  /** The figure before it whose thing it shares ("Of those, 12"); null where its own sentence names the thing. */
  readonly continues: number | null
  readonly rule: string
}

/** A figure as the rules for its thing see it: the tokens of its sentence, `first` to `last` its own. */
interface Place {
  readonly reading: Reading
  readonly figure: Figure
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

const wordPhrase = (tokens: readonly Token[], i: number): Phrase => ({
  start: tokens[i].start,
  end: tokens[i].end,
  head: i,
})

interface MeasureRule {
  readonly id: string
  find(place: Place): Phrase | null
}

const lower = (token: Token | undefined): string => token?.form.toLowerCase() ?? ''
const isCount = ({ unit, numeral }: Figure): boolean =>
  unit === null && numeral.form !== 'fraction' && numeral.form !== 'ratio'
const isDuration = ({ unit }: Figure): boolean => /^(?:s|min|h|d|wk|mo|yr)$/.test(unit ?? '')

const skipped = new Set([
  'more',
  'other',
  'others',
  'additional',
  'further',
  'extra',
  'such',
  'strong',
  'odd',
  'plus',
  'or',
  'so',
  'straight',
  'separate',
  'different',
])

/** A singular that a plural goes on with: "six shipping and trading companies". */
function coordinate(tokens: readonly Token[], phrase: Phrase, figure: Figure, end: number): Phrase {
  const { xpos } = tokens[phrase.head]
  const and = phrase.head + 1
  if (!isCount(figure) || figure.value === 1 || xpos === 'NNS' || xpos === 'NNPS') return phrase
  if (and + 2 >= end || tokens[and].upos !== 'CCONJ' || tokens[and + 2].xpos !== 'NNS') return phrase
  return { start: phrase.start, end: tokens[and + 2].end, head: and + 2 }
}

/** Past a conversion in brackets: "12 inches (30 cm) of rain". */
function pastBrackets({ tokens, last, end }: Place): number {
  if (lower(tokens[last + 1]) !== '(') return last + 1
  for (let i = last + 2; i < Math.min(end, last + 12); i++) if (tokens[i].form === ')') return i + 1
  return last + 1
}

/** Past "a share", "per day": the denominator is not what is measured. */
function pastRate(place: Place, at: number): number {
  const { tokens, end, figure } = place
  if (isCount(figure) || !serves(lower(tokens[at]), 'rate') || at + 1 >= end) return at
  return at + 2
}

const verbal = (token: Token): boolean => token.upos === 'VERB' || token.upos === 'AUX'
const boundary = (token: Token): boolean =>
  /^[,;:–—()"“”]$/.test(token.form) || token.upos === 'SCONJ' || lower(token) === 'and' || lower(token) === 'but'

/** The verb to the left that a figure depends on; -1 where a boundary comes first. */
function verbBefore({ tokens, first, start }: Place): number {
  for (let i = first - 1; i >= start; i--) {
    const token = tokens[i]
    if (token.upos === 'VERB' || serves(lower(token), 'change')) return i
    if (token.upos === 'AUX') return i
    if (/^[;:()]$/.test(token.form)) return -1
  }
  return -1
}

/** Whether a token may stand between a subject and its verb. */
const isAuxiliary = (token: Token): boolean =>
  verbal(token) || token.upos === 'ADV' || token.upos === 'PART' || /^(?:more|than|less)$/.test(lower(token))

/** The phrase that a verb says something of: the noun phrase that opens its clause, or that it describes. */
function subjectOf(place: Place, verb: number): Phrase | null {
  const { tokens, start, end } = place
  let last = verb - 1
  while (last >= start && isAuxiliary(tokens[last])) last--
  // A sentence that opens with one word before its verbs has that word for its subject, however it was tagged.
  if (last < start) return verb > start ? wordPhrase(tokens, start) : null
  if (tokens[last].form === ',') last--
  if (/^(?:which|who|that)$/.test(lower(tokens[last]))) last -= tokens[last - 1]?.form === ',' ? 2 : 1
  if (last < start) return null
  let first = last
  while (
    first > start &&
    !boundary(tokens[first - 1]) &&
    !(verbal(tokens[first - 1]) && tokens[first - 1].xpos !== 'VBN')
  )
    first--
  for (let i = first; i <= last; i++) {
    if (tokens[i].xpos === 'PRP') return null
    const phrase = tokens[i].upos === 'ADP' ? null : phraseAt(tokens, i, last + 1)
    if (phrase) return withoutGeneric(tokens, phrase, end)
  }
  return null
}

/** The object between a verb and the preposition before the figure: "cut rates by", "put the number of troops at". */
function objectOf(place: Place, verb: number): Phrase | null {
  const { tokens, first } = place
  const phrase = phraseAt(tokens, verb + 1, first)
  if (!phrase || tokens.slice(verb + 1, phrase.head + 1).some((token) => token.upos === 'NUM' || token.upos === 'SYM'))
    return null
  return withoutGeneric(tokens, phrase, first)
}

/** States that stand for people. First, since "another 527 injured" shares no more than the people. */
const states: readonly MeasureRule[] = [
  {
    id: 'casualties',
    find: ({ tokens, last, end, figure }) => {
      let at = last + 1
      if (!isCount(figure)) return null
      while (at < end && tokens[at].upos === 'AUX') at++
      if (at >= end || !isCasualtyState(lower(tokens[at]), lower(tokens[at + 1]))) return null
      return wordPhrase(tokens, at)
    },
  },
]

/** Words beside the figure, in this order: what follows is surer than what goes before. */
const besides: readonly MeasureRule[] = [
  {
    id: 'magnitude',
    find: ({ tokens, first, last, start }) => {
      const at = tokens[first - 1]?.form === '-' || lower(tokens[first - 1]) === 'of' ? first - 2 : first - 1
      const own = lower(tokens[first]).startsWith('magnitude') ? first : at
      if (own < start || !lower(tokens[own]).startsWith('magnitude')) return null
      const { start: from } = tokens[own]
      return { start: from, end: Math.min(from + 'magnitude'.length, tokens[last].end), head: own }
    },
  },
  {
    id: 'noun-after',
    find: (place) => {
      const { tokens, end, figure } = place
      if (figure.unit === 'x' && verbal(tokens[place.first])) return null
      let at = pastRate(place, pastBrackets(place))
      const rate = at > place.last + 1 && figure.unit !== null && lower(tokens[at]) !== 'of'
      if (rate && tokens[at - 1]?.form !== ')') return null
      while (at < end && (tokens[at].form === '-' || skipped.has(lower(tokens[at])))) at++
      if (
        lower(tokens[at]) === 'of' ||
        (lower(tokens[at]) === 'in' && figure.unit?.length === 3 && tokens[at + 1]?.xpos === 'NNS')
      ) {
        at++
        if (tokens[at]?.xpos === 'PRP' || /^(?:those|these|whom|which)$/.test(lower(tokens[at]))) return null
      } else if (tokens[at]?.upos === 'DET' && figure.unit !== 'x') return null
      // A plural that the tagger took for a verb: "300,000 troops".
      if (isCount(figure) && tokens[at]?.xpos === 'VBZ' && at === place.last + 1) return wordPhrase(tokens, at)
      const phrase = at < end ? phraseAt(tokens, at, end, isCount(figure) && lower(tokens[at - 1]) !== 'of') : null
      // "a quarter of the total" says nothing; "two key figures" does.
      const word = phrase ? lower(tokens[phrase.head]) : ''
      const empty = !isCount(figure) && (serves(word, 'generic') || serves(word, 'time-noun'))
      return empty ? null : phrase && coordinate(tokens, phrase, figure, end)
    },
  },
  {
    id: 'noun-before',
    find: (place) => {
      const { tokens, first, start, figure } = place
      let at = first - 1
      while (
        at > start &&
        (tokens[at].upos === 'ADV' ||
          /^(?:more|than|up|to|about|around|some|least|at|over|nearly)$/.test(lower(tokens[at])))
      )
        at--
      if (!/^(?:of|worth)$/.test(lower(tokens[at])) || !['NOUN', 'PROPN'].includes(tokens[at - 1]?.upos)) return null
      if (
        lower(tokens[at - 1]) === 'age' ||
        serves(lower(tokens[at - 1]), 'generic') ||
        (isDuration(figure) && lower(tokens[at]) !== 'of')
      )
        return null
      return phraseEndingAt(tokens, at - 1, start)
    },
  },
]

/** What the clause is about: less sure than what stands beside the figure. */
const clauses: readonly MeasureRule[] = [
  {
    id: 'clause',
    find: (place) => {
      const { tokens, first, end } = place
      const verb = verbBefore(place)
      if (verb < 0) return null
      const { figure } = place
      if (figure.unit === 'x' && figure.to - figure.from === 1 && verbal(tokens[first])) return subjectOf(place, first)
      // "attended by 22,000": those who do it, whom no noun names.
      if (isCount(figure) && lower(tokens[first - 1]) === 'by' && !serves(lower(tokens[verb]), 'change')) return null
      const object = verb + 1 < first ? objectOf(place, verb) : null
      const phrase = object ?? subjectOf(place, verb)
      return phrase && withComplement(tokens, phrase, end)
    },
  },
]

/** How far the words about a figure may stand from it, in tokens: a bound on the work in endless sentences. */
const SIGHT = 60

function placeOf(reading: Reading, figure: Figure): Place | null {
  const { tokens, sentences } = reading.document
  const first = reading.tokenOf[figure.from]
  const last = reading.tokenOf[figure.to - 1]
  if (first === undefined || first < 0 || last < 0) return null
  const sentence = sentences[tokens[first].sentence]
  const start = Math.max(sentence.firstToken, first - SIGHT)
  const end = Math.min(sentence.endToken, last + SIGHT)
  return { reading, figure, tokens, first, last, start, end }
}

/** Whether a figure restates the one before it in another unit: "498sq km (192 square miles)". */
const restates = (reading: Reading, before: Figure, figure: Figure): boolean =>
  figure.from - before.to === 1 && wordAt(reading, before.to) === '(' && figure.unit !== null && before.unit !== null

/** Words that tie a bare figure to the one before it: "40 of them", "down from 2m", "compared with 3,500". */
function refersBack({ tokens, first, last, start }: Place): boolean {
  const next = lower(tokens[last + 1])
  if (next === 'of' && /^(?:them|those|these|whom|which)$/.test(lower(tokens[last + 2]))) return true
  if (next === 'as' || next === 'others') return true
  let at = first - 1
  while (at > start && /^(?:from|than|with|to|about|some|of|more|just|only|nearly|at|least)$/.test(lower(tokens[at])))
    at--
  return at >= start && /^(?:up|down|compared|versus|against|vs|out|another|increase|decrease)$/.test(lower(tokens[at]))
}

const saysLevel = (place: Place): boolean => {
  const verb = verbBefore(place)
  const token = place.tokens[verb]
  return (
    token !== undefined && (token.upos === 'AUX' || serves(lower(token), 'change') || serves(lower(token), 'level'))
  )
}

/** For each figure, in text order, what it counts or measures; null where its sentence does not name it. */
export function measuresOf(reading: Reading, figures: readonly Figure[]): readonly (Measured | null)[] {
  const places = figures.map((figure) => placeOf(reading, figure))
  const found: (Measured | null)[] = []
  for (const [i, figure] of figures.entries()) {
    const place = places[i]
    found.push(place && measureOf(place, figure, i, places, found))
  }
  return found
}

function measureOf(
  place: Place,
  figure: Figure,
  i: number,
  places: readonly (Place | null)[],
  found: readonly (Measured | null)[],
): Measured | null {
  const [before, after] = [places[i - 1], places[i + 1]]
  const known = found[i - 1]
  const sharing = (rule: string): Measured | null =>
    known && sameSentence(place.reading, before?.figure.from ?? -1, figure.from)
      ? { ...known, continues: i - 1, rule }
      : null
  if (before && known && restates(place.reading, before.figure, figure)) return { ...known, rule: 'restated' }
  const state = byRules(place, states)
  if (state) return state
  const back = refersBack(place) ? sharing('refers-back') : null
  if (back) return back
  const beside = byRules(place, besides)
  if (beside) return beside
  if (isCount(figure) && !saysLevel(place)) {
    const shared = before && isCount(before.figure) ? sharing('shared') : null
    const ahead =
      after &&
      sameSentence(place.reading, after.figure.from, figure.from) &&
      isCount(after.figure) &&
      figure.numeral.form !== 'vague'
    const next = ahead ? byRules(after, [...states, ...besides]) : null
    if (shared || next) return shared ?? (next && { ...next, rule: 'shared-ahead' })
  }
  return byRules(place, clauses)
}

function byRules(place: Place, rules: readonly MeasureRule[]): Measured | null {
  for (const rule of rules) {
    const phrase = rule.find(place)
    if (phrase) return { ...phrase, continues: null, rule: rule.id }
  }
  return null
}
