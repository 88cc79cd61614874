import type { Document } from '../../../language/document.ts'
import { tokenise } from '../../../language/tokens/tokenise.ts'
import { lexicon } from '../../../lexicon.ts'

/** What a word or phrase is listed as; bits, since "Georgia" is a state of two kinds and "Jordan" a first name too. */
export const LISTED = {
  state: 1,
  demonym: 2,
  capital: 4,
  place: 8,
  region: 16,
  body: 32,
  media: 64,
  company: 128,
  people: 256,
  seat: 512,
  first: 1024,
  title: 2048,
  role: 4096,
  time: 8192,
  lower: 16384,
} as const

/** An entry of `lexicons/names-states.json`. */
export interface State {
  readonly name: string
  readonly capital: string | null
  readonly capitalAlso?: readonly string[]
  readonly demonyms: readonly string[]
  readonly aliases: readonly string[]
  /** "North" for North Korea, once the article has named it in full. */
  readonly short?: string
}

/** An entry of `lexicons/names-places.json`. */
export interface Place {
  readonly place: string
  readonly kind: 'city' | 'state' | 'area' | 'region'
  readonly country?: string
}

/** An entry of `lexicons/names-bodies.json`. */
export interface Body {
  readonly body: string
  readonly aliases: readonly string[]
  readonly kind: 'international' | 'state' | 'media' | 'company'
  readonly of?: string
}

interface Phrase {
  readonly words: readonly string[]
  bits: number
}

/** A listed phrase found in a sentence: tokens `first` to `end` (exclusive). */
export interface Listed {
  readonly first: number
  readonly end: number
  readonly bits: number
}

/** What is listed: the bits of single words, with `OPENS` for those that longer phrases begin with, and these by their first word. */
interface Gazetteer {
  readonly words: ReadonlyMap<string, number>
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

/** Beside the bits of `LISTED`: most words of a text are neither listed nor open a phrase, and are looked up once. */
const OPENS = 32768

/** Places are found in lower case too. */
const IN_LOWER_CASE = LISTED.state | LISTED.capital | LISTED.place

/** One word of plain letters. */
const WORD = /^[A-Za-z]+$/
/** Words with nothing to take apart. */
const SIMPLE = /^\p{L}+(?: \p{L}+)*$/u

const wordsOfPhrase = (phrase: string): string[] =>
  SIMPLE.test(phrase) ? phrase.split(' ') : tokenise(phrase).map(({ start, end }) => phrase.slice(start, end))

const isListed = (bits: number): boolean => (bits & ~OPENS) !== 0

let built: Gazetteer | undefined

/** All that the `names-*` lexicons list, ready to be found in tokens. */
function build(): Gazetteer {
  const words = new Map<string, number>()
  const phrases = new Map<string, Phrase[]>()
  const seen = new Map<string, Phrase>()
  const add = (phrase: string, bits: number): void => {
    const known = words.get(phrase) ?? 0
    if (isListed(known) || WORD.test(phrase)) {
      words.set(phrase, known | bits)
      return
    }
    const longer = seen.get(phrase)
    if (longer) {
      longer.bits |= bits
      return
    }
    const parts = wordsOfPhrase(phrase)
    if (parts.length === 1) {
      words.set(phrase, known | bits)
      return
    }
    const entry = { words: parts, bits }
    seen.set(phrase, entry)
    const list = phrases.get(parts[0])
    if (list) list.push(entry)
    else {
      phrases.set(parts[0], [entry])
      words.set(parts[0], (words.get(parts[0]) ?? 0) | OPENS)
    }
  }
  for (const state of lexicon<State>('names-states')) {
    for (const name of [state.name, ...state.aliases]) add(name, LISTED.state)
    for (const demonym of state.demonyms) for (const form of [demonym, `${demonym}s`]) add(form, LISTED.demonym)
    for (const city of [state.capital ?? '', ...(state.capitalAlso ?? [])]) if (city) add(city, LISTED.capital)
  }
  for (const { place, kind } of lexicon<Place>('names-places'))
    add(place, kind === 'region' ? LISTED.region : LISTED.place)
  const statesAndPlaces = { words: [...words.keys()], phrases: [...seen.values()] }
  for (const { body, aliases, kind } of lexicon<Body>('names-bodies')) {
    const bits = kind === 'media' ? LISTED.media : kind === 'company' ? LISTED.company : LISTED.body
    for (const name of [body, ...aliases]) add(name, bits)
  }
  for (const { people } of lexicon<{ people: string }>('names-peoples'))
    for (const form of [people, `${people}s`]) add(form, LISTED.people)
  for (const { seat } of lexicon<{ seat: string }>('names-seats')) add(seat, LISTED.seat)
  for (const { name } of lexicon<{ name: string }>('names-first')) add(name, LISTED.first)
  for (const { title } of lexicon<{ title: string }>('names-titles')) add(title, LISTED.title)
  for (const { noun } of lexicon<{ noun: string }>('names-roles')) add(noun, LISTED.role)
  for (const { word } of lexicon<{ word: string }>('names-calendar')) add(word, LISTED.time)
  // After all else: what is listed in lower case for itself is no place.
  const places = [
    ...statesAndPlaces.words.map((word) => [word, words.get(word) ?? 0] as const),
    ...statesAndPlaces.phrases.map(({ words, bits }) => [words.join(' '), bits] as const),
  ]
  for (const [phrase, bits] of places) {
    const lower = phrase.toLowerCase()
    if (!(bits & IN_LOWER_CASE) || isListed(words.get(lower) ?? 0) || seen.has(lower)) continue
    add(lower, (bits & IN_LOWER_CASE) | LISTED.lower)
  }
  return { words, phrases }
}

/** The listed phrases of a sentence, in order; where phrases begin at one word, the longest. They may overlap. */
export function listedIn(forms: readonly string[]): Listed[] {
  built ??= build()
  const { words, phrases } = built
  const found: Listed[] = []
  for (let first = 0; first < forms.length; first++) {
    const bits = words.get(forms[first])
    if (bits === undefined) continue
    const longer = bits & OPENS ? longestAt(phrases.get(forms[first]) ?? [], forms, first) : null
    if (longer) found.push({ first, end: first + longer.words.length, bits: longer.bits })
    else if (isListed(bits)) found.push({ first, end: first + 1, bits: bits & ~OPENS })
  }
  return found
}

/** The longest of the phrases that stands at a word; the first of equals. */
function longestAt(phrases: readonly Phrase[], forms: readonly string[], first: number): Phrase | null {
  let longest: Phrase | null = null
  for (const phrase of phrases) {
    if (phrase.words.length > (longest?.words.length ?? 0) && standsAt(phrase, forms, first)) longest = phrase
  }
  return longest
}

function standsAt({ words }: Phrase, forms: readonly string[], first: number): boolean {
  if (first + words.length > forms.length) return false
  let k = 1
  while (k < words.length && forms[first + k] === words[k]) k++
  return k === words.length
}

const cache = new WeakMap<Document, readonly (readonly Listed[])[]>()

/** The listed phrases of each sentence of a document, looked up once. */
export function listedOf(document: Document): readonly (readonly Listed[])[] {
  let found = cache.get(document)
  if (!found) {
    found = document.sentences.map(({ firstToken, endToken }) =>
      listedIn(document.tokens.slice(firstToken, endToken).map(({ form }) => form)),
    )
    cache.set(document, found)
  }
  return found
}
